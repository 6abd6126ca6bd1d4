package org.backstory.sheet;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.backstory.session.VisitSheet;
import org.backstory.session.VisitSheet.Topic;

/**
 * A QR code that holds the text of the page itself: nothing is online, nothing is kept. Error correction M; UTF-8, as
 * telephones expect it.
 *
 * @param modules   the dark modules, row by row, with a quiet zone of 4 light modules around them
 * @param shortened whether it holds less than the page; {@link Shortening} says what goes
 */
public record SheetCode(List<List<Boolean>> modules, boolean shortened) {

    /** What the standard asks for around a code. */
    public static final int QUIET_ZONE = 4;
    private static final int MASKS = 8;
    /** The mask that the standard chooses; choosing takes eight times as long as drawing. */
    private static final int STANDARD_MASK = -1;
    /** The smallest code that there is, modules with quiet zones. */
    private static final int LEAST = 21 + 2 * QUIET_ZONE;

    /**
     * The code of a page.
     *
     * @param most how many modules there is room for on each side, quiet zones included
     */
    public static SheetCode of(VisitSheet sheet, int most) {
        int version = Math.clamp((Math.max(most, LEAST) - LEAST) / 4 + 1, QrCode.MIN_VERSION, QrCode.MAX_VERSION);
        VisitSheet fitting = new Shortening().toFit(sheet, EnumSet.allOf(Topic.class), s -> code(s, version, 0).isPresent());
        QrCode code = code(fitting, version, STANDARD_MASK)
                .orElseGet(() -> code(fitting, QrCode.MAX_VERSION, STANDARD_MASK).orElseThrow());
        return new SheetCode(modules(clear(code, fitting)), !fitting.equals(sheet));
    }

    /** The same code under the mask that readers take least of for a corner; that of the standard where it has none. */
    private static QrCode clear(QrCode code, VisitSheet sheet) {
        Lookalikes lookalikes = new Lookalikes();
        QrCode best = code;
        for (int mask = 0; mask < MASKS && lookalikes.in(best) > 0; mask++) {
            QrCode other = QrCode.encodeSegments(segments(sheet), QrCode.Ecc.MEDIUM, code.version, code.version, mask, false);
            best = lookalikes.in(other) < lookalikes.in(best) ? other : best;
        }
        return best;
    }

    /** The number of modules on each side, quiet zones included. */
    public int side() {
        return modules.size();
    }

    private static Optional<QrCode> code(VisitSheet sheet, int version, int mask) {
        try {
            return Optional.of(QrCode.encodeSegments(segments(sheet), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, version, mask, false));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }

    private static List<QrSegment> segments(VisitSheet sheet) {
        return QrSegment.makeSegments(new SheetText().of(sheet));
    }

    private static List<List<Boolean>> modules(QrCode code) {
        int side = code.size + 2 * QUIET_ZONE;
        Boolean[][] rows = new Boolean[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                rows[y][x] = code.getModule(x - QUIET_ZONE, y - QUIET_ZONE);
            }
        }
        return Arrays.stream(rows).map(List::of).toList();
    }
}
