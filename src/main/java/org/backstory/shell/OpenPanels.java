package org.backstory.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.backstory.screen.Panel;
import org.backstory.screen.ScreenContext;

/** The open panels over a screen, of which only the topmost is seen: a term that is touched in a panel closes onto that panel again. */
final class OpenPanels {

    private final StackPane shell;
    private final BorderPane frame;
    private final Icons icons;
    private final Supplier<ScreenContext> context;
    private final KeptFocus focus;
    private final Deque<Open> panels = new ArrayDeque<>();
    private boolean low;

    /** @param focusBefore the id of what had the keyboard before it */
    private record Open(Function<ScreenContext, Panel> make, Optional<String> focusBefore) {
    }

    /**
     * No panel yet.
     *
     * @param shell takes the frame, and over it a panel
     * @param frame what stands around the screen, and the screen itself
     */
    OpenPanels(StackPane shell, BorderPane frame, Icons icons, Supplier<ScreenContext> context, KeptFocus focus) {
        this.shell = shell;
        this.frame = frame;
        this.icons = icons;
        this.context = context;
        this.focus = focus;
    }

    /** Lays panels at the foot, within reach from a wheelchair. */
    void keepLow() {
        low = true;
    }

    /** Opens a panel over all others. */
    void open(Function<ScreenContext, Panel> make) {
        panels.push(new Open(make, focus.id()));
        draw(context.get());
    }

    /** Closes the topmost, if one is open. */
    boolean close() {
        Optional<Open> closed = Optional.ofNullable(panels.poll());
        closed.ifPresent(panel -> {
            draw(context.get());
            panel.focusBefore().ifPresent(focus::giveTo);
        });
        return closed.isPresent();
    }

    /** Forgets all of them; the next drawing shows none. */
    void clear() {
        panels.clear();
    }

    /** Draws the topmost anew, or only the frame. */
    void draw(ScreenContext now) {
        shell.getChildren().setAll(frame);
        frame.setDisable(!panels.isEmpty());
        if (!panels.isEmpty()) {
            PanelLayer layer = new PanelLayer(panels.peek().make().apply(now), now, icons, this::close);
            if (low) {
                layer.getStyleClass().add("veil-low");
            }
            shell.getChildren().add(layer);
            layer.focus();
        }
    }
}
