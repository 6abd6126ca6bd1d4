package org.backstory.content.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.svg.SvgReader;

/** Loads a content pack: reads all its files, checks them against each other, and reports all findings together. */
public final class PackLoader {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing((Finding finding) -> finding.where().file())
            .thenComparing(finding -> finding.where().line()).thenComparing(finding -> finding.where().column());

    private final PictureReader pictures;

    /** A loader that reads SVG files. */
    public PackLoader() {
        this(new SvgReader()::read);
    }

    /** A loader that has another way to read pictures. */
    public PackLoader(PictureReader pictures) {
        this.pictures = pictures;
    }

    /**
     * Loads a pack.
     *
     * @param folder   the folder that holds pack.json
     * @param findings takes everything that is wrong, sorted by file and line
     * @return the pack, or nothing if there is an error
     */
    public Optional<Pack> load(Path folder, Findings findings) {
        Findings found = new Findings();
        Optional<PackDraft> draft = draft(folder, found);
        draft.ifPresent(read -> read.check(found));
        findings.addAll(sorted(found));
        return found.hasErrors() ? Optional.empty() : draft.map(PackDraft::pack);
    }

    /**
     * Opens a pack so far that its first screen can be shown.
     *
     * @param folder   the folder that holds pack.json
     * @param findings takes everything that is wrong, sorted by file and line, if the first screen cannot be shown
     * @return the pack, or nothing if there is an error in its structure or words
     */
    public Optional<OpenedPack> open(Path folder, Findings findings) {
        Findings found = new Findings();
        Optional<PackDraft> draft = draft(folder, found);
        draft.ifPresent(read -> read.checkFrame(found));
        if (found.hasErrors()) {
            draft.ifPresent(read -> read.check(found));
            findings.addAll(sorted(found));
            return Optional.empty();
        }
        return draft.map(read -> new OpenedPack(read.pack(), () -> {
            read.check(found);
            return sorted(found);
        }));
    }

    private static List<Finding> sorted(Findings found) {
        return found.list().stream().distinct().sorted(BY_PLACE).toList();
    }

    private Optional<PackDraft> draft(Path folder, Findings findings) {
        Where where = Where.file(folder.toString().replace('\\', '/'));
        if (!Files.isDirectory(folder)) {
            findings.error(where, "there is no such folder", "give the folder of a content pack");
            return Optional.empty();
        }
        PackFolder pack = new PackFolder(folder);
        if (!pack.names("", ".json").contains("pack")) {
            findings.error(where, "this folder is not a content pack: it holds no pack.json", "give a folder that holds one");
            return Optional.empty();
        }
        return Optional.of(PackDraft.read(pack, pictures, findings));
    }
}
