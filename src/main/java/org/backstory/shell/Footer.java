package org.backstory.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstory.screen.ScreenContext;
import org.backstory.session.Tour;

/** What is at the foot of every screen: back, where in the chapter, next. */
final class Footer extends HBox {

    /** What the buttons do. */
    interface Touched {
        void back();

        void next();
    }

    /**
     * Builds the foot.
     *
     * @param progress where in its chapter the screen stands, if it stands in one
     * @param aside    whether the visitor has stepped aside and back leads to where they were
     * @param compact  whether the screen is narrow, so that the chapter's name has no room
     */
    Footer(ScreenContext context, Icons icons, Optional<Tour.Progress> progress, boolean aside, boolean compact, Touched touched) {
        getStyleClass().add("footer");
        Button back = new Button(aside ? context.ui().returnToStory() : context.ui().back(), icons.icon("back"));
        back.setId("back");
        back.setOnAction(_ -> touched.back());
        Button next = new Button(context.ui().next(), icons.icon("next"));
        next.setId("next");
        next.setContentDisplay(ContentDisplay.RIGHT);
        if (progress.isPresent()) {
            next.getStyleClass().add("primary");
        }
        next.setVisible(!aside);
        next.setOnAction(_ -> touched.next());
        for (Button button : new Button[] {back, next}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("large");
        }
        if (aside) {
            back.getStyleClass().add("primary");
        }
        Region middle = progress.map(p -> (Region) new ChapterProgress(context, p, compact)).orElseGet(Region::new);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(back, middle, next);
    }
}
