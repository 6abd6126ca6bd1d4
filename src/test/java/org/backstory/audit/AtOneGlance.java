package org.backstory.audit;

import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;

/** A screen needs no scrolling; only the sources and a panel may be longer than their room. */
final class AtOneGlance implements Rule {

    @Override
    public String name() {
        return "scrolls";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        if (screen.place().isPanel()) {
            return;
        }
        screen.seen(ScrollPane.class).filter(scroller -> !scroller.getStyleClass().contains("sources")).forEach(scroller -> {
            double content = scroller.getContent().getLayoutBounds().getHeight();
            double room = scroller.getViewportBounds().getHeight();
            if (content > room + screen.slack()) {
                flaw.accept("%.0f mm in %.0f mm".formatted(screen.mm(content), screen.mm(room)));
            }
        });
    }
}
