package org.backstory.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects findings while something is read, so that all are reported together. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    /** Adds an error. */
    public void error(Where where, String problem, String remedy) {
        all.add(Finding.error(where, problem, remedy));
    }

    /** Adds a warning. */
    public void warning(Where where, String problem, String remedy) {
        all.add(Finding.warning(where, problem, remedy));
    }

    /** Adds findings that were collected elsewhere. */
    public void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    /** What was found so far, in the order in which it was found. */
    public List<Finding> list() {
        return List.copyOf(all);
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }
}
