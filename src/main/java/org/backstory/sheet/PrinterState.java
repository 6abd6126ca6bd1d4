package org.backstory.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;

/** What a printer says about itself, where its driver says anything: JavaFX does not pass it on. */
final class PrinterState {

    private static final Set<PrinterStateReason> EMPTY = Set.of(PrinterStateReason.MEDIA_EMPTY, PrinterStateReason.MEDIA_NEEDED);
    private static final Set<PrinterStateReason> GONE = Set.of(PrinterStateReason.SHUTDOWN, PrinterStateReason.TIMED_OUT,
            PrinterStateReason.CONNECTING_TO_DEVICE, PrinterStateReason.STOPPED_PARTLY, PrinterStateReason.PAUSED);

    /** Why the printer cannot print now; nothing when it can, or does not say. */
    Optional<PrintResult> hindrance(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).filter(service -> service.getName().equals(name))
                .findFirst().flatMap(service -> hindrance(service.getAttribute(PrinterStateReasons.class),
                        service.getAttribute(PrinterIsAcceptingJobs.class)));
    }

    /** The same for what a printer answers; either may be missing. */
    static Optional<PrintResult> hindrance(PrinterStateReasons reasons, PrinterIsAcceptingJobs accepting) {
        if (reasons != null && reasons.keySet().stream().anyMatch(EMPTY::contains)) {
            return Optional.of(PrintResult.NO_PAPER);
        }
        boolean gone = reasons != null && reasons.keySet().stream().anyMatch(GONE::contains)
                || accepting == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
        return gone ? Optional.of(PrintResult.NO_PRINTER) : Optional.empty();
    }
}
