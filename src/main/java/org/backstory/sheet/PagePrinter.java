package org.backstory.sheet;

/** A printer. */
@FunctionalInterface
public interface PagePrinter {

    /** Prints a page and waits until the printer has taken it or it is clear that it will not. Never asks anybody anything. */
    PrintResult print(Page page);
}
