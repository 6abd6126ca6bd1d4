package org.backstory.settings;

import java.util.Map;
import java.util.Optional;
import org.backstory.json.Bounds;
import org.backstory.json.Doc;

/** The settings file as it is written: every key may be left out. */
@Doc("What this machine is. Every key may be left out.")
public record SettingsFile(
        @Doc("The language with which every visit begins, as a tag like en or es. Without it, the first of the content pack.")
        @Bounds(min = 2, max = 20) Optional<String> language,
        @Doc("The colors with which every visit begins. Without it, light.") Optional<Theme> theme,
        @Doc("The text size with which every visit begins. Without it, normal.") Optional<TextSize> textSize,
        @Doc("Whether things move when a visit begins. Without it, true.") Optional<Boolean> movement,
        @Doc("The screen.") Optional<Screen> screen,
        @Doc("The clinic.") Optional<Clinic> clinic,
        @Doc("The printer for visit sheets, by the name that the system gives it. Without it, nothing is printed.")
        @Bounds(min = 1, max = 127) Optional<String> printer,
        @Doc("The paper of the visit sheet. Without it, that of the region of the language or of this machine.") Optional<Paper> paper) {

    /** The screen as it is written. */
    @Doc("The screen.")
    public record Screen(
            @Doc("The width of the visible screen in millimetres. Without it, a diagonal of 21.5 inches is assumed.")
            @Bounds(min = 50, max = 5000) Optional<Double> widthMm) {
    }

    /** The clinic as it is written. */
    @Doc("The clinic.")
    public record Clinic(
            @Doc("The name of the clinic, if it is to be shown.") @Bounds(min = 1, max = 60) Optional<String> name,
            @Doc("The number of the clinic, for the visit sheet.") @Bounds(min = 2, max = 30) Optional<String> phone,
            @Doc("The number to call in an emergency. Without it, 911.") @Bounds(min = 2, max = 20) Optional<String> emergency,
            @Doc("What this clinic says to a visitor with a warning sign, by language tag, for example where to find staff.")
            Optional<Map<String, String>> tellStaff) {
    }

    /** The settings, with the defaults where the file says nothing. */
    public Settings settings() {
        Settings defaults = Settings.DEFAULTS;
        return new Settings(language.or(defaults::language), theme.orElse(defaults.theme()), textSize.orElse(defaults.textSize()),
                movement.orElse(defaults.movement()), screen.flatMap(Screen::widthMm).or(defaults::screenWidthMm),
                new Settings.Clinic(clinic.flatMap(Clinic::name), clinic.flatMap(Clinic::phone),
                        clinic.flatMap(Clinic::emergency).orElse(defaults.clinic().emergency()),
                        clinic.flatMap(Clinic::tellStaff).orElse(defaults.clinic().tellStaff())),
                printer, paper);
    }
}
