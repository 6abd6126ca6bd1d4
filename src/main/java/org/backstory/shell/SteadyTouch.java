package org.backstory.shell;

import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;

/**
 * Takes several quick touches of one place for one, as of a hand that trembles or a finger that bounces. Also when the
 * first touch has brought another screen: the second was not meant for what stands there now.
 */
public final class SteadyTouch {

    /** Touches that follow sooner than this are one, ns (EN 301 549 5.8 asks so of keys). */
    private static final long ONE = 500_000_000L;
    /** How far apart two touches of one place are at most, mm: as far as a finger trembles. */
    private static final double TREMBLE_MM = 12;

    private final Ticker ticker;
    private final double slack;
    private final BooleanSupplier wanted;
    private Point2D place = new Point2D(-1e9, -1e9);
    private long taken;
    private boolean dropping;

    /** Takes quick touches for one wherever it watches. */
    public SteadyTouch(Ticker ticker, Sizes sizes) {
        this(ticker, sizes, () -> true);
    }

    /**
     * Takes quick touches for one while that is wanted.
     *
     * @param wanted asked at each touch
     */
    SteadyTouch(Ticker ticker, Sizes sizes, BooleanSupplier wanted) {
        this.ticker = ticker;
        this.slack = sizes.mm(TREMBLE_MM);
        this.wanted = wanted;
    }

    /** Watches a node and what is in it. */
    public void on(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drawn);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dropped);
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, this::dropped);
    }

    private void pressed(MouseEvent event) {
        Point2D here = new Point2D(event.getScreenX(), event.getScreenY());
        dropping = wanted.getAsBoolean() && ticker.nanos() - taken < ONE && here.distance(place) < slack;
        if (!dropping) {
            taken = ticker.nanos();
            place = here;
        }
        dropped(event);
    }

    /** A finger that draws means it: the next one that begins at the same place draws on. */
    private void drawn(MouseEvent event) {
        if (!dropping && new Point2D(event.getScreenX(), event.getScreenY()).distance(place) > slack) {
            taken -= ONE;
            place = new Point2D(-1e9, -1e9);
        }
        dropped(event);
    }

    private void dropped(MouseEvent event) {
        if (dropping) {
            event.consume();
        }
    }
}
