package org.backstory.sheet;

import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.transform.Translate;
import org.backstory.settings.Paper;

/**
 * A printer that the system knows, reached without a dialog. The name of the job says nothing about a visitor: it is the
 * same for everyone, and whoever looks at the queue sees only that somebody printed.
 *
 * <p>The page itself passes through the system's print queue, and on Linux, on its way there, through a file in the folder
 * for temporary files that Java removes when the queue has taken it. A kiosk keeps that folder in memory and tells the queue
 * to keep no jobs.
 */
public final class SystemPrinter implements PagePrinter {

    private static final String JOB = "Backstory";

    private final String name;
    private final Paper paper;
    private final PrinterState state;

    /** The printer with this name, with this paper in it. */
    public SystemPrinter(String name, Paper paper) {
        this.name = name;
        this.paper = paper;
        this.state = new PrinterState();
    }

    @Override
    public PrintResult print(Page page) {
        Optional<Printer> printer = Printer.getAllPrinters().stream().filter(known -> known.getName().equals(name)).findFirst();
        Optional<PrintResult> known = printer.isEmpty() ? Optional.of(PrintResult.NO_PRINTER) : state.hindrance(name);
        return known.orElseGet(() -> send(page, printer.orElseThrow()));
    }

    private PrintResult send(Page page, Printer printer) {
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            return PrintResult.NO_PRINTER;
        }
        JobSettings settings = job.getJobSettings();
        settings.setJobName(JOB);
        settings.setCopies(1);
        PageLayout layout = printer.createPageLayout(format(), PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        PageNode node = new PageNode(page);
        node.getTransforms().add(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()));
        boolean printed = job.printPage(layout, node) && job.endJob();
        if (!printed) {
            job.cancelJob();
        }
        return printed ? PrintResult.PRINTED : state.hindrance(name).orElse(PrintResult.FAILED);
    }

    private javafx.print.Paper format() {
        return switch (paper) {
            case A4 -> javafx.print.Paper.A4;
            case LETTER -> javafx.print.Paper.NA_LETTER;
        };
    }
}
