package org.backstory.content.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backstory.concurrent.Once;
import org.backstory.content.Beginning;
import org.backstory.content.BrokenContent;
import org.backstory.content.OpenedPack;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.json.Places;
import org.backstory.svg.SvgReader;

/** Loads a content pack: reads all its files, checks them against each other, and reports all findings together. */
public final class PackLoader {

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
        return folder(folder, findings).flatMap(pack -> {
            Findings found = new Findings();
            PackDraft draft = PackDraft.read(pack, new PictureFiles(pack, pictures), new Places(), found);
            draft.check(found);
            findings.addAll(sorted(found));
            return found.hasErrors() ? Optional.empty() : Optional.of(draft.pack());
        });
    }

    /**
     * Opens a pack so far that its first screen can be shown.
     *
     * @param folder    the folder that holds pack.json
     * @param beginning what is seen first; empty if anything may be, and then all is read
     * @param findings  takes everything that is wrong, sorted by file and line, if it cannot be shown
     * @return the pack, or nothing if there is an error in what was read of it
     */
    public Optional<OpenedPack> open(Path folder, Optional<Beginning> beginning, Findings findings) {
        return folder(folder, findings).flatMap(pack -> {
            PictureFiles drawings = new PictureFiles(pack, pictures);
            return beginning.flatMap(first -> begin(pack, drawings, first)).or(() -> open(pack, drawings, findings));
        });
    }

    private static Optional<OpenedPack> begin(PackFolder folder, PictureFiles pictures, Beginning beginning) {
        Findings findings = new Findings();
        Once<Optional<OpenedPack>> opened = new Once<>(() -> follow(folder, pictures, findings));
        return new FirstLook(folder, pictures)
                .at(beginning, () -> opened.get().map(OpenedPack::pack).orElseThrow(BrokenContent::new))
                .map(early -> new OpenedPack(early, () -> opened.get().map(whole -> whole.rest().get()).orElseGet(findings::list)));
    }

    /** Mostly nothing is wrong. So nothing remembers where anything stands, which takes most of the memory, until it has to be told. */
    private static Optional<OpenedPack> follow(PackFolder folder, PictureFiles pictures, Findings findings) {
        Findings found = new Findings();
        PackDraft draft = PackDraft.read(folder, pictures, Places.forgotten(), found);
        draft.checkFrame(found);
        if (!found.list().isEmpty()) {
            return open(folder, pictures, findings);
        }
        return Optional.of(new OpenedPack(draft.pack(), new Once<>(() -> {
            draft.check(found);
            return found.list().isEmpty() ? List.of() : all(folder, pictures);
        })));
    }

    private static List<Finding> all(PackFolder folder, PictureFiles pictures) {
        Findings found = new Findings();
        PackDraft.read(folder, pictures, new Places(), found).check(found);
        return sorted(found);
    }

    private static Optional<OpenedPack> open(PackFolder folder, PictureFiles pictures, Findings findings) {
        Findings found = new Findings();
        PackDraft draft = PackDraft.read(folder, pictures, new Places(), found);
        draft.checkFrame(found);
        if (found.hasErrors()) {
            draft.check(found);
            findings.addAll(sorted(found));
            return Optional.empty();
        }
        return Optional.of(new OpenedPack(draft.pack(), new Once<>(() -> {
            draft.check(found);
            return sorted(found);
        })));
    }

    private static List<Finding> sorted(Findings found) {
        return found.list().stream().distinct().sorted(Comparator.comparing((Finding finding) -> finding.where().file())
                .thenComparing(finding -> finding.where().line()).thenComparing(finding -> finding.where().column())).toList();
    }

    private static Optional<PackFolder> folder(Path folder, Findings findings) {
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
        return Optional.of(pack);
    }
}
