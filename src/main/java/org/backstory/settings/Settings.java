package org.backstory.settings;

import java.util.Map;
import java.util.Optional;

/**
 * What this machine is, with every default filled in.
 *
 * @param language      the language with which every visit begins; the pack's first if there is none
 * @param theme         the colors with which every visit begins
 * @param textSize      the text size with which every visit begins
 * @param movement      whether things move when a visit begins
 * @param screenWidthMm the width of the visible screen in millimetres, if somebody has measured it
 * @param clinic        whose kiosk it is
 * @param printer       the printer for visit sheets, by the name that the system gives it, if there is one
 * @param paper         the paper in it; the usual one of the language's region if the settings say nothing
 */
public record Settings(Optional<String> language, Theme theme, TextSize textSize, boolean movement,
        Optional<Double> screenWidthMm, Clinic clinic, Optional<String> printer, Optional<Paper> paper) {

    /** The settings of a machine that has no file: every default, and the only place where defaults stand. */
    public static final Settings DEFAULTS = new Settings(Optional.empty(), Theme.LIGHT, TextSize.NORMAL, true,
            Optional.empty(), new Clinic(Optional.empty(), Optional.empty(), "911", Map.of()), Optional.empty(), Optional.empty());

    /**
     * Whose kiosk it is.
     *
     * @param name      the name of the clinic, if it is to be shown
     * @param phone     the number of the clinic, if it is to be shown
     * @param emergency the number to call in an emergency
     * @param tellStaff what the clinic itself says to a visitor with a warning sign, by language tag
     */
    public record Clinic(Optional<String> name, Optional<String> phone, String emergency, Map<String, String> tellStaff) {
    }
}
