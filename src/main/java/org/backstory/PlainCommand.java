package org.backstory;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * A command that understands its simplest words by itself. picocli knows every way to write an option and what to say of a wrong
 * one, but to set it up takes as long as to read a pack; and its classes are of a kind that a cache of classes cannot hold, so a
 * start is quickest where none of them is needed.
 */
interface PlainCommand {

    /** The word that asks for it. */
    String name();

    /**
     * What it does for the words after its name.
     *
     * @return nothing where they have to be looked at more closely
     */
    Optional<Runnable> plainly(List<String> words, PrintWriter out, PrintWriter err);
}
