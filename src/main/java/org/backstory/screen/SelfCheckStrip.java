package org.backstory.screen;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.session.SelfCheck;

/** Over every question: how far it is, and the ways to begin again and to erase everything. */
final class SelfCheckStrip extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    SelfCheckStrip(SelfCheck check, ScreenContext context) {
        getStyleClass().add("strip");
        Button over = button("start-over", context.labels().startOver(), check::startOver);
        Button stop = button("stop", context.labels().stop(), context.actions()::endVisit);
        Region progress = check.number() < 1 || check.number() > check.total() ? new Region() : progress(check, context);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox both = new HBox(over, stop);
        both.getStyleClass().add("strip-buttons");
        both.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(progress, both);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("button", "quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Region progress(SelfCheck check, ScreenContext context) {
        HBox dots = new HBox();
        dots.getStyleClass().add("dots");
        for (int i = 1; i <= check.total(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("progress-dot");
            HBox.setHgrow(dot, Priority.SOMETIMES);
            dot.pseudoClassStateChanged(DONE, i <= check.number());
            dots.getChildren().add(dot);
        }
        Label label = new Label(context.ui().progress().replace("{n}", Integer.toString(check.number()))
                .replace("{total}", Integer.toString(check.total())));
        label.setId("question-progress");
        label.getStyleClass().add("progress");
        label.setMinWidth(USE_PREF_SIZE);
        VBox progress = new VBox(dots, label);
        progress.setAlignment(Pos.CENTER_LEFT);
        return progress;
    }
}
