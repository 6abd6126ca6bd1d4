package org.backstory.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** The settings file as it is written: every key may be left out. Folders and files are seen from the settings file. */
@Doc("What this machine is. Every key may be left out.")
public record SettingsFile(
        @Doc("What surrounds the tour: a kiosk in a waiting room, a window beside a patient, a presentation. Without it, demo. The option --mode wins over it.")
        Optional<Mode> mode,
        @Doc("The folder of the content pack, seen from this file. Without it, the bundled story.")
        @Bounds(min = 1, max = 1000) Optional<String> content,
        @Doc("The languages that are offered, in this order, as tags like en or es. Without it, all that the pack has.")
        @Bounds(min = 1, max = 20) Optional<List<String>> languages,
        @Doc("The language with which every visit begins, as a tag like en or es. Without it, the first that is offered.")
        @Bounds(min = 2, max = 20) Optional<String> language,
        @Doc("The colors with which every visit begins. Without it, light.") Optional<Theme> theme,
        @Doc("The text size with which every visit begins. Without it, normal.") Optional<TextSize> textSize,
        @Doc("Whether things move when a visit begins. Without it, true.") Optional<Boolean> movement,
        @Doc("Whether the program may be heard when a visit begins: it sounds when it asks whether somebody is still there. Without it, false.")
        Optional<Boolean> sound,
        @Doc("The screen.") Optional<Screen> screen,
        @Doc("When a visit ends by itself in kiosk mode.") Optional<Idle> idle,
        @Doc("The clinic.") Optional<Clinic> clinic,
        @Doc("The printer for visit sheets, by the name that the system gives it. Without it, nothing is printed.")
        @Bounds(min = 1, max = 127) Optional<String> printer,
        @Doc("The paper of the visit sheet. Without it, that of the region of the language or of this machine.") Optional<Paper> paper,
        @Doc("What staff need to get in.") Optional<Staff> staff,
        @Doc("What is counted, for the whole clinic and never for a visitor.") Optional<Counting> counting,
        @Doc("The folder for the little that outlives a restart: wrong PINs, counts, the last good settings, the first picture. Seen from this file.")
        @Bounds(min = 1, max = 1000) Optional<String> state) {

    /** The screen as it is written. */
    @Doc("The screen.")
    public record Screen(
            @Doc("Which of the machine's screens, from 1; 1 is the system's primary one. Without it, 1.")
            @Bounds(min = 1, max = 16) Optional<Integer> monitor,
            @Doc("The width of the visible screen in millimetres. Without it, a diagonal of 21.5 inches is assumed.")
            @Bounds(min = 50, max = 5000) Optional<Double> widthMm,
            @Doc("How high the lower edge of the visible screen is above the floor, in millimetres.")
            @Bounds(min = 0, max = 3000) Optional<Double> lowerEdgeMm) {
    }

    /** The idle time as it is written. */
    @Doc("When a visit ends by itself in kiosk mode.")
    public record Idle(
            @Doc("How many seconds nobody has touched anything before the program asks. Without it, 90.")
            @Bounds(min = 60, max = 600) Optional<Integer> seconds) {
    }

    /** The clinic as it is written. */
    @Doc("The clinic.")
    public record Clinic(
            @Doc("The name of the clinic, if it is to be shown.") @Bounds(min = 1, max = 60) Optional<String> name,
            @Doc("The clinic's logo, a PNG or JPEG file seen from this file, if it is to be shown.")
            @Bounds(min = 1, max = 1000) Optional<String> logo,
            @Doc("The number of the clinic, for the visit sheet.") @Bounds(min = 2, max = 30) Optional<String> phone,
            @Doc("The number to call in an emergency. Without it, 911.") @Bounds(min = 2, max = 20) Optional<String> emergency,
            @Doc("Where to make an appointment, for the visit sheet: a web address or a line of text.")
            @Bounds(min = 3, max = 120) Optional<String> appointment,
            @Doc("What this clinic says to a visitor with a warning sign, by language tag, for example where to find staff.")
            Optional<Map<String, String>> tellStaff) {
    }

    /** What staff need as it is written. */
    @Doc("What staff need to get in.")
    public record Staff(
            @Doc("What 'backstory pin' prints for your PIN. Without it, there is no staff panel.")
            @Bounds(min = 1, max = 300) Optional<String> pinHash) {
    }

    /** The counting as it is written. */
    @Doc("What is counted, for the whole clinic and never for a visitor.")
    public record Counting(
            @Doc("Whether views are counted for each day and screen. Without it, false.") Optional<Boolean> on,
            @Doc("The folder that the counts are exported to from the staff panel, seen from this file.")
            @Bounds(min = 1, max = 1000) Optional<String> export) {
    }

    /**
     * The settings, with the defaults where the file says nothing; nothing if a path cannot be one.
     *
     * @param folder the folder that paths are seen from
     */
    Optional<Settings> settings(Path folder) {
        try {
            return Optional.of(filledIn(folder));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Settings filledIn(Path folder) {
        Settings defaults = Settings.DEFAULTS;
        return new Settings(mode, content.map(folder::resolve), languages.orElse(defaults.languages()), language.or(defaults::language),
                theme.orElse(defaults.theme()), textSize.orElse(defaults.textSize()), movement.orElse(defaults.movement()),
                sound.orElse(defaults.sound()),
                new Settings.Screen(screen.flatMap(Screen::monitor).orElse(defaults.screen().monitor()),
                        screen.flatMap(Screen::widthMm), screen.flatMap(Screen::lowerEdgeMm)),
                new Settings.Idle(idle.flatMap(Idle::seconds).orElse(defaults.idle().seconds())),
                new Settings.Clinic(clinic.flatMap(Clinic::name), clinic.flatMap(Clinic::logo).map(folder::resolve),
                        clinic.flatMap(Clinic::phone), clinic.flatMap(Clinic::emergency).orElse(defaults.clinic().emergency()),
                        clinic.flatMap(Clinic::appointment), clinic.flatMap(Clinic::tellStaff).orElse(defaults.clinic().tellStaff())),
                printer, paper, new Settings.Staff(staff.flatMap(Staff::pinHash)),
                new Settings.Counting(counting.flatMap(Counting::on).orElse(defaults.counting().on()),
                        counting.flatMap(Counting::export).map(folder::resolve)),
                state.map(folder::resolve));
    }
}
