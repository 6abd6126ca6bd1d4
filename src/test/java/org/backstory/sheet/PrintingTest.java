package org.backstory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;
import org.backstory.content.Pack;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Paper;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Never prints: the printer is a fake, or one that is not there. */
@ExtendWith(Tours.class)
class PrintingTest {

    private final PageLayout layout = new PageLayout(Paper.A4);
    private final List<PrintResult> told = new ArrayList<>();

    @Test
    void printsThePageBesideTheTourAndTells(Pack pack) {
        List<Page> printed = new ArrayList<>();
        List<Runnable> background = new ArrayList<>();
        Printing printing = new Printing(layout, page -> {
            printed.add(page);
            return PrintResult.PRINTED;
        }, background::add, Runnable::run);

        printing.print(Sheets.usual(pack, "es"), told::add);
        assertThat(printed).isEmpty();
        background.forEach(Runnable::run);

        assertThat(printed).containsExactly(layout.page(Sheets.usual(pack, "es")));
        assertThat(told).containsExactly(PrintResult.PRINTED);
    }

    @Test
    void aDriverThatThrowsHasFailed(Pack pack) {
        new Printing(layout, _ -> {
            throw new IllegalStateException("the driver's own words");
        }, Runnable::run, Runnable::run).print(Sheets.usual(pack, "en"), told::add);

        assertThat(told).containsExactly(PrintResult.FAILED);
    }

    @Test
    void aPrinterThatIsNotThereIsNoPrinter(Pack pack) {
        assertThat(new SystemPrinter("no-such-printer-here", Paper.A4).print(layout.page(Sheets.usual(pack, "en"))))
                .isEqualTo(PrintResult.NO_PRINTER);
    }

    @Test
    void understandsWhatAPrinterSays() {
        assertThat(PrinterState.hindrance(reasons(PrinterStateReason.MEDIA_EMPTY), null)).contains(PrintResult.NO_PAPER);
        assertThat(PrinterState.hindrance(reasons(PrinterStateReason.PAUSED), null)).contains(PrintResult.NO_PRINTER);
        assertThat(PrinterState.hindrance(null, PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS)).contains(PrintResult.NO_PRINTER);
        assertThat(PrinterState.hindrance(reasons(PrinterStateReason.TONER_LOW), PrinterIsAcceptingJobs.ACCEPTING_JOBS)).isEmpty();
        assertThat(PrinterState.hindrance(null, null)).isEmpty();
    }

    @Test
    void paperShowsWhatThePdfShows(Pack pack, Toolkit toolkit) {
        Page page = layout.page(Sheets.usual(pack, "es"));
        PageNode node = toolkit.call(() -> new PageNode(page));
        assertThat(node.getChildren()).hasSameSizeAs(page.marks());
        assertThat(node.getChildren()).filteredOn(Text.class::isInstance).map(Text.class::cast).allSatisfy(text ->
                assertThat(text.getFont().getFamily()).startsWith("Source Sans Pro"));
        assertThat(node.getLayoutBounds().getMaxX()).isLessThan(page.width() - 30);
    }

    private static PrinterStateReasons reasons(PrinterStateReason reason) {
        PrinterStateReasons reasons = new PrinterStateReasons();
        reasons.put(reason, Severity.WARNING);
        return reasons;
    }
}
