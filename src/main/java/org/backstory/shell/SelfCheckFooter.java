package org.backstory.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.screen.ScreenContext;
import org.backstory.session.SelfCheck;
import org.backstory.session.Step;

/** What is at the foot of every question of the self-check: back, skip, next. */
final class SelfCheckFooter extends HBox {

    private final Icons icons;
    private final ScreenContext context;
    private final SelfCheck check;

    /** @param leave what back does on the first page */
    SelfCheckFooter(ScreenContext context, Icons icons, SelfCheck check, Runnable leave) {
        this.icons = icons;
        this.context = context;
        this.check = check;
        getStyleClass().add("footer");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(back(leave), space);
        switch (check.step()) {
            case Step.Asking(Question question) -> ways(question);
            case Step.Taking _ -> {
            }
            case Step.Telling(SignsQuestion signs) -> getChildren().add(signs.ends() ? stop() : next(context.ui().next()));
        }
    }

    private void ways(Question question) {
        switch (question) {
            case IntroQuestion _ -> getChildren().add(next(context.ui().start()));
            case SummaryQuestion _ -> getChildren().add(next(context.words().sheet().title()));
            case SignsQuestion _ -> getChildren().add(skip());
            default -> getChildren().addAll(skip(), next(context.ui().next()));
        }
    }

    private Button back(Runnable leave) {
        boolean mistake = check.step() instanceof Step.Telling;
        Button back = button("back", mistake ? context.labels().mistake() : context.ui().back(), check.isFirst() ? leave : check::back);
        back.setGraphic(icons.icon("back"));
        return back;
    }

    private Button skip() {
        return button("skip", context.labels().skip(), check::skip);
    }

    private Button stop() {
        return button("finish", context.labels().stop(), context.actions()::endVisit);
    }

    private Button next(String text) {
        Button next = button("next", text, check::next);
        next.setGraphic(icons.icon("next"));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.getStyleClass().add("primary");
        return next;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("large");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
