package org.backstory.content.load;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.backstory.content.Drawings;
import org.backstory.content.check.PictureUses;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Where;
import org.backstory.svg.Drawing;

/** The picture files of a pack, each read once, for whoever asks first: a screen that shows it or the check of the pack. */
final class PictureFiles implements Drawings {

    private static final String DIRECTORY = "illustrations";
    private static final String EXTENSION = ".svg";

    private final PackFolder folder;
    private final PictureReader reader;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /** What came of reading a file. */
    private record Read(Optional<Drawing> drawing, List<Finding> findings) {
    }

    PictureFiles(PackFolder folder, PictureReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    @Override
    public Optional<Drawing> find(String name) {
        return read.computeIfAbsent(name, this::read).drawing;
    }

    private Read read(String name) {
        String relative = DIRECTORY + "/" + name + EXTENSION;
        Findings own = new Findings();
        // a name that leads nowhere is the fault of those who use it: check() reports it at each of them
        Optional<Drawing> drawing = folder.file(DIRECTORY, name, EXTENSION, Where.file(relative), new Findings())
                .flatMap(file -> reader.read(file, relative, own));
        return new Read(drawing, own.list());
    }

    /** Reads every picture that is used, and reports what is wrong with the files and with the names of files. */
    void check(List<PictureUses.Use> uses, Findings findings) {
        Set<String> reported = new HashSet<>();
        for (PictureUses.Use use : uses) {
            if (find(use.picture()).isEmpty()) {
                folder.file(DIRECTORY, use.picture(), EXTENSION, use.where(), findings);
            }
            if (reported.add(use.picture())) {
                findings.addAll(read.get(use.picture()).findings);
            }
        }
    }
}
