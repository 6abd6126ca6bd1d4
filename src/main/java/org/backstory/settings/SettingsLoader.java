package org.backstory.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.json.Binder;
import org.backstory.json.JsonReader;
import org.backstory.json.LanguageTag;
import org.backstory.json.Places;

/** Loads the settings file. */
public final class SettingsLoader {

    private static final Pattern PHONE = Pattern.compile("\\+?[(0-9][0-9 ()/.-]*");

    /**
     * Loads a settings file.
     *
     * @param file     the file
     * @param findings takes everything that is wrong with it
     * @return the settings, or nothing if there is an error
     */
    public Optional<Settings> load(Path file, Findings findings) {
        Findings own = new Findings();
        Places places = new Places();
        Optional<SettingsFile> read = new JsonReader().read(file, String.valueOf(file.getFileName()), own)
                .flatMap(value -> new Binder(places, own).bind(value, SettingsFile.class));
        read.ifPresent(written -> check(written, places, own));
        findings.addAll(own.list());
        return own.hasErrors() ? Optional.empty() : read.map(written -> written.settings(file.toAbsolutePath().getParent()));
    }

    private static void check(SettingsFile file, Places places, Findings findings) {
        file.language().filter(tag -> !LanguageTag.isTag(tag)).ifPresent(tag -> findings.error(
                places.of(file, "language"), "'" + tag + "' is not a language tag", LanguageTag.REMEDY));
        file.clinic().ifPresent(clinic -> {
            phone(clinic.phone(), places.of(clinic, "phone"), "555-0100", findings);
            phone(clinic.emergency(), places.of(clinic, "emergency"), "911 or 112", findings);
        });
    }

    private static void phone(Optional<String> written, Where where, String example, Findings findings) {
        written.filter(number -> !PHONE.matcher(number).matches()).ifPresent(number -> findings.error(where,
                "'" + number + "' is not a number to call", "write digits, for example " + example));
    }
}
