package org.backstory.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.json.Places;

/**
 * The files and folders that the settings name. They can go wrong on a good day (a share that is not mounted), so each
 * counts for itself: what is no good is left out, and the rest holds.
 */
final class NamedFiles {

    private final SettingsFile file;
    private final Places places;
    private final Findings findings;

    NamedFiles(SettingsFile file, Places places, Findings findings) {
        this.file = file;
        this.places = places;
        this.findings = findings;
    }

    /** The settings without the pack and the logo if they are no good. */
    Settings usable(Settings written) {
        Optional<Path> pack = written.content().filter(this::isFolder);
        Optional<Path> logo = written.clinic().logo().filter(this::isPicture);
        written.state().ifPresent(folder -> writable(folder, places.of(file, "state")));
        file.counting().ifPresent(counting -> written.counting().export()
                .ifPresent(folder -> writable(folder, places.of(counting, "export"))));
        Settings.Clinic clinic = written.clinic();
        return written.showing(pack).of(new Settings.Clinic(clinic.name(), logo, clinic.phone(), clinic.emergency(),
                clinic.appointment(), clinic.tellStaff()));
    }

    private boolean isFolder(Path pack) {
        if (!Files.isDirectory(pack)) {
            findings.error(places.of(file, "content"), "there is no folder " + pack.normalize(),
                    "give the folder of a pack, or leave the key out for the bundled story");
        }
        return Files.isDirectory(pack);
    }

    private boolean isPicture(Path logo) {
        return switch (new LogoFile(logo.normalize()).read()) {
            case LogoFile.Read.Good _ -> true;
            case LogoFile.Read.Bad(String problem, String remedy) -> {
                findings.error(places.of(file.clinic().orElseThrow(), "logo"), problem, remedy);
                yield false;
            }
        };
    }

    /** A folder that is not there yet will be made, if the first folder above it that is there can be written to. */
    private void writable(Path folder, Where where) {
        Path there = folder.normalize();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            findings.warning(where, there + " is not a folder", "give a folder that the program may write to");
        } else if (!Files.isWritable(there)) {
            findings.warning(where, there + " cannot be written to", "give a folder that the program may write to");
        }
    }
}
