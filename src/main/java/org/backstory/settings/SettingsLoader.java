package org.backstory.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.json.Binder;
import org.backstory.json.JsonReader;
import org.backstory.json.Places;
import org.backstory.json.Value;

/** Loads the settings file: JSON in which comments may stand, because a technician copies it and edits it on the spot. */
public final class SettingsLoader {

    /**
     * Loads a settings file.
     *
     * @param file     the file
     * @param findings takes everything that is wrong with it
     * @return what it says, without values of a wrong kind; nothing if it is no JSON object
     */
    public Optional<LoadedSettings> load(Path file, Findings findings) {
        return load(file, file.toAbsolutePath().getParent(), findings);
    }

    /**
     * Loads a copy of a settings file.
     *
     * @param folder the folder that paths in it are seen from
     */
    public Optional<LoadedSettings> load(Path file, Path folder, Findings findings) {
        Findings own = new Findings();
        Places places = new Places();
        Optional<SettingsFile> read = new JsonReader().allowingComments().read(file, String.valueOf(file.getFileName()), own)
                .flatMap(value -> bind(value, places, own));
        read.ifPresent(written -> new SettingsRules(written, places, own).check());
        boolean trusted = !own.hasErrors();
        Optional<LoadedSettings> loaded = read.flatMap(written -> written.settings(folder).map(settings -> new LoadedSettings(
                new NamedFiles(written, places, own).usable(settings), trusted, new PackLanguages(written, places)::missing)));
        findings.addAll(own.list());
        return loaded;
    }

    /** One value of a wrong kind does not hide what is wrong with the others, or which pack they name: it is left out. */
    private static Optional<SettingsFile> bind(Value value, Places places, Findings findings) {
        Optional<SettingsFile> whole = new Binder(places, findings).bind(value, SettingsFile.class);
        if (whole.isPresent() || !(value instanceof Value.Members all)) {
            return whole;
        }
        List<Value.Member> good = all.members().stream().filter(member -> binds(new Value.Members(all.where(), List.of(member)))).toList();
        return new Binder(places, new Findings()).bind(new Value.Members(all.where(), good), SettingsFile.class);
    }

    private static boolean binds(Value value) {
        return new Binder(new Places(), new Findings()).bind(value, SettingsFile.class).isPresent();
    }
}
