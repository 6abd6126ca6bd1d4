package org.backstory.content;

import org.backstory.json.Doc;

/** The words around the visit sheet on the screen. */
@Doc("The words around the visit sheet on the screen.")
public record SheetLabels(
        @Doc("Asks to scan the code.") String scan,
        @Doc("Said when the code holds less than the page.") String shortened,
        @Doc("What the code is, for people who cannot see it.") String code,
        @Doc("The button that prints the page.") String print,
        @Doc("Said while the page is sent to the printer.") String printing,
        @Doc("Said when the printer has taken the page.") String printed,
        @Doc("Said when the printer cannot be found.") String noPrinter,
        @Doc("Said when the printer is out of paper.") String noPaper,
        @Doc("Said when the page could not be printed.") String failed,
        @Doc("The button that ends looking at the page.") String done) {
}
