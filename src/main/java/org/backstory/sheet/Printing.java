package org.backstory.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.backstory.session.VisitSheet;
import org.backstory.settings.Paper;
import org.backstory.settings.Settings;

/** Prints pages beside the tour: finding a printer and sending to it may take seconds, in which the screen goes on. */
public final class Printing {

    private final PageLayout layout;
    private final PagePrinter printer;
    private final Executor background;
    private final Executor screen;

    /**
     * Prints with this printer.
     *
     * @param background runs the waiting
     * @param screen     runs the answer, on the thread of the screen
     */
    public Printing(PageLayout layout, PagePrinter printer, Executor background, Executor screen) {
        this.layout = layout;
        this.printer = printer;
        this.background = background;
        this.screen = screen;
    }

    /**
     * Printing as the settings have it; nothing where they name no printer.
     *
     * @param language the language tag of the page; its region decides on the paper where the settings do not
     */
    public static Optional<Printing> of(Settings settings, String language) {
        Paper paper = settings.paper().orElseGet(() -> Paper.usual(language, Locale.getDefault()));
        return settings.printer().map(name -> new Printing(new PageLayout(paper, settings.clinic().logo()), new SystemPrinter(name, paper),
                waiting -> Thread.ofPlatform().daemon().name("printing").start(waiting), Platform::runLater));
    }

    /** Prints the sheet and tells what became of it. Nothing is kept. */
    public void print(VisitSheet sheet, Consumer<PrintResult> told) {
        Page page = layout.page(sheet);
        background.execute(() -> {
            PrintResult result = attempt(page);
            screen.execute(() -> told.accept(result));
        });
    }

    /** A driver may throw anything; its message is not for visitors, and not for a log that could name one. */
    private PrintResult attempt(Page page) {
        try {
            return printer.print(page);
        } catch (RuntimeException failed) {
            return PrintResult.FAILED;
        }
    }
}
