package org.backstory.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.screen.ScreenContext;
import org.backstory.session.Tour;

/** Where in its chapter a screen stands: as dots, and in words. */
final class ChapterProgress extends VBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /** @param compact whether the chapter's name has no room */
    ChapterProgress(ScreenContext context, Tour.Progress progress, boolean compact) {
        getStyleClass().add("chapter-progress");
        setAlignment(Pos.CENTER);
        HBox dots = new HBox();
        dots.getStyleClass().add("dots");
        dots.setAlignment(Pos.CENTER);
        for (int i = 1; i <= progress.total(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("progress-dot");
            HBox.setHgrow(dot, Priority.SOMETIMES);
            dot.pseudoClassStateChanged(DONE, i <= progress.n());
            dots.getChildren().add(dot);
        }
        String place = context.ui().progress().replace("{n}", Integer.toString(progress.n())).replace("{total}", Integer.toString(progress.total()));
        Label label = new Label(compact ? place : context.words().chapters().get(progress.chapter().id()).title() + "  \u00b7  " + place);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("progress");
        label.setId("progress");
        getChildren().addAll(dots, label);
    }
}
