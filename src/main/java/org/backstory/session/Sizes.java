package org.backstory.session;

import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;

/**
 * How large a millimetre and a letter are on this screen.
 *
 * @param pixelsPerMm px per millimetre
 * @param textSize    the visitor's text size
 */
public record Sizes(double pixelsPerMm, TextSize textSize) {

    /**
     * The least room the tour is laid out for, mm: long edge and short edge. In a smaller window everything shrinks
     * together, so that nothing is cut.
     */
    private static final double LONG_EDGE_MM = 440;
    private static final double SHORT_EDGE_MM = 262;

    /** Sizes for a window or picture of this many pixels on a screen of unknown size. */
    public static Sizes assumed(double width, double height, TextSize textSize) {
        return fitted(Settings.DEFAULTS.screen().pixelsPerMm(width, height), width, height, textSize);
    }

    /** Sizes on a screen with known pixels per millimetre, for a window of this many pixels. */
    public static Sizes fitted(double pixelsPerMm, double width, double height, TextSize textSize) {
        double fit = Math.min(Math.max(width, height) / LONG_EDGE_MM, Math.min(width, height) / SHORT_EDGE_MM);
        return new Sizes(Math.min(pixelsPerMm, fit), textSize);
    }

    /** Millimetres in px. */
    public double mm(double millimetres) {
        return millimetres * pixelsPerMm;
    }
}
