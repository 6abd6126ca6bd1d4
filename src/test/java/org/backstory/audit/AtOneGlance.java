package org.backstory.audit;

import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.backstory.settings.TextSize;

/** A screen needs no scrolling; only the sources and a panel may be longer than their room. */
final class AtOneGlance implements Rule {

    @Override
    public String name() {
        return "scrolls";
    }

    /** Ten warning signs in letters of twice the area are more than a screen; large buttons turn to the rest. */
    private static boolean isLongListInLargeText(Place place) {
        return place.screen().equals("warning-signs") && place.textSize() != TextSize.NORMAL;
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        if (screen.place().isPanel() || isLongListInLargeText(screen.place())) {
            return;
        }
        screen.seen(ScrollPane.class).filter(scroller -> !scroller.getParent().getStyleClass().contains("sources")).forEach(scroller -> {
            double content = scroller.getContent().getLayoutBounds().getHeight();
            double room = scroller.getViewportBounds().getHeight();
            if (content > room + screen.slack()) {
                flaw.accept("%.0f mm in %.0f mm".formatted(screen.mm(content), screen.mm(room)));
            }
        });
    }
}
