package org.backstory.staff;

import java.util.Locale;

/**
 * A bar that is as long as the settings make it, to hold a ruler against, and the width of the screen that follows from what
 * the ruler says.
 *
 * @param pixels  the width of the screen, px
 * @param widthMm the width of the visible screen as the program takes it, mm: from the settings, or assumed
 */
public record ScreenRuler(double pixels, double widthMm) {

    /** The lengths a bar may have, mm; the longest that has room is taken. */
    private static final double[] LENGTHS = {100, 50, 20, 10, 5};

    /** How long the bar claims to be, mm, where so many px are free; usually 100. */
    public double lengthMm(double room) {
        for (double length : LENGTHS) {
            if (px(length) <= room) {
                return length;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }

    /** A length on the screen, px. */
    public double px(double millimetres) {
        return millimetres * pixels / widthMm;
    }

    /** The width of the screen if a bar of one length has another on the ruler, mm, to a tenth. */
    public double rightWidthMm(double claimed, double measured) {
        return Math.rint(widthMm * measured / claimed * 10) / 10;
    }

    /** The line for the settings that says this width. */
    public static String line(double widthMm) {
        return String.format(Locale.ROOT, "\"screen\": { \"widthMm\": %.1f }", widthMm);
    }
}
