package org.backstory.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this machine is, with every default filled in.
 *
 * @param mode      what surrounds the tour; a demonstration if there is none and the command line asks for nothing else
 * @param content   the folder of the content pack; the bundled one if there is none
 * @param languages the languages that are offered, in this order; empty for all that the pack has
 * @param language  the language with which every visit begins; the first that is offered if there is none
 * @param theme     the colors with which every visit begins
 * @param textSize  the text size with which every visit begins
 * @param movement  whether things move when a visit begins
 * @param sound     whether the program may be heard when a visit begins
 * @param screen    the screen it stands on
 * @param idle      when a visit ends by itself in kiosk mode
 * @param clinic    whose kiosk it is
 * @param printer   the printer for visit sheets, by the name that the system gives it, if there is one
 * @param paper     the paper in it; the usual one of the language's region if the settings say nothing
 * @param staff     what staff need to get in
 * @param counting  what is counted
 * @param state     the folder for the little that outlives a restart; nothing is kept if there is none
 */
public record Settings(Optional<Mode> mode, Optional<Path> content, List<String> languages, Optional<String> language, Theme theme,
        TextSize textSize, boolean movement, boolean sound, Screen screen, Idle idle, Clinic clinic, Optional<String> printer,
        Optional<Paper> paper, Staff staff, Counting counting, Optional<Path> state) {

    /** The settings of a machine that has no file: every default, and the only place where defaults stand. */
    public static final Settings DEFAULTS = new Settings(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Theme.LIGHT,
            TextSize.NORMAL, true, false, new Screen(1, Optional.empty(), Optional.empty()), new Idle(90),
            new Clinic(Optional.empty(), Optional.empty(), Optional.empty(), "911", Optional.empty(), Map.of()),
            Optional.empty(), Optional.empty(), new Staff(Optional.empty()), new Counting(false, Optional.empty()), Optional.empty());

    /** The same on another screen. */
    public Settings on(Screen other) {
        return new Settings(mode, content, languages, language, theme, textSize, movement, sound, other, idle, clinic, printer, paper,
                staff, counting, state);
    }

    /** The same with another pack, or with the bundled one. */
    public Settings showing(Optional<Path> other) {
        return new Settings(mode, other, languages, language, theme, textSize, movement, sound, screen, idle, clinic, printer, paper,
                staff, counting, state);
    }

    /** The same for another clinic. */
    public Settings of(Clinic other) {
        return new Settings(mode, content, languages, language, theme, textSize, movement, sound, screen, idle, other, printer, paper,
                staff, counting, state);
    }

    /** The same, keeping what outlives a restart in another folder, or nowhere. */
    public Settings keepingIn(Optional<Path> other) {
        return new Settings(mode, content, languages, language, theme, textSize, movement, sound, screen, idle, clinic, printer, paper,
                staff, counting, other);
    }

    /**
     * The screen it stands on.
     *
     * @param monitor     which of the machine's screens, from 1; the first is the system's primary one
     * @param widthMm     the width of the visible screen in millimetres, if somebody has measured it
     * @param lowerEdgeMm how high the lower edge of the visible screen is above the floor in millimetres, if somebody has measured it
     */
    public record Screen(int monitor, Optional<Double> widthMm, Optional<Double> lowerEdgeMm) {

        /** How high above the floor a control may be, to be reached from a wheelchair, mm (ADA 308.2.1, EN 301 549 8.3.2). */
        private static final double HIGHEST_REACH_MM = 1220;
        /** The diagonal that is assumed when nobody has measured the screen: 21.5 inches, in mm. */
        private static final double ASSUMED_DIAGONAL_MM = 21.5 * 25.4;

        /** How large a millimetre is on the screen, px, when it is so many px wide and high. */
        public double pixelsPerMm(double width, double height) {
            return widthMm.map(mm -> width / mm).orElseGet(() -> Math.hypot(width, height) / ASSUMED_DIAGONAL_MM);
        }

        /** Whether the upper edge of the screen is too high to be reached from a wheelchair, when it is so many px wide and high. */
        public boolean isTopOutOfReach(double width, double height) {
            return lowerEdgeMm.filter(edge -> edge + height / pixelsPerMm(width, height) > HIGHEST_REACH_MM).isPresent();
        }
    }

    /**
     * When a visit ends by itself.
     *
     * @param seconds how long nobody has touched anything before the program asks, 60 to 600 s; the 30 s of many kiosks are too short for reading
     */
    public record Idle(int seconds) {
    }

    /**
     * Whose kiosk it is.
     *
     * @param name        the name of the clinic, if it is to be shown
     * @param logo        its picture file, if it is to be shown
     * @param phone       the number of the clinic, if it is to be shown
     * @param emergency   the number to call in an emergency
     * @param appointment where to make an appointment, as a web address or a line of text, if it is to be shown
     * @param tellStaff   what the clinic itself says to a visitor with a warning sign, by language tag
     */
    public record Clinic(Optional<String> name, Optional<Path> logo, Optional<String> phone, String emergency,
            Optional<String> appointment, Map<String, String> tellStaff) {

        /** What the clinic itself says to a visitor with a warning sign, in a language. */
        public Optional<String> tells(String language) {
            return Optional.ofNullable(tellStaff.get(language)).map(this::filled);
        }

        /** Fills the clinic's own words into a text. */
        public String filled(String text) {
            return text.replace("{emergency}", emergency);
        }
    }

    /**
     * What staff need to get in.
     *
     * @param pinHash the salted hash of the PIN as {@code backstory pin} prints it; without one the staff panel is off
     */
    public record Staff(Optional<String> pinHash) {
    }

    /**
     * What is counted, for the whole clinic and never for a visitor.
     *
     * @param on     whether views are counted
     * @param export the folder that the counts are exported to, if they are
     */
    public record Counting(boolean on, Optional<Path> export) {
    }
}
