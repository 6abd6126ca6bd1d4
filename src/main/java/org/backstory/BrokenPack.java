package org.backstory;

import java.nio.file.Path;
import java.util.List;
import org.backstory.finding.Finding;

/** What was to be shown has errors. Knows them all, so that a window can show them too. */
final class BrokenPack extends CommandFailure {

    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final transient List<Finding> errors;

    BrokenPack(Path path, List<Finding> findings) {
        this(findings.stream().filter(Finding::isError).toList(), path.toAbsolutePath().normalize());
    }

    private BrokenPack(List<Finding> errors, Path folder) {
        super(1, folder + " has " + Count.of(errors.size(), "error") + (errors.isEmpty() ? "" : ", the first: " + errors.getFirst())
                + "; 'backstory check' shows all");
        this.folder = folder;
        this.errors = errors;
    }

    Path folder() {
        return folder;
    }

    List<Finding> errors() {
        return errors;
    }
}
