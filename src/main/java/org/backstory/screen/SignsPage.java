package org.backstory.screen;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.session.SelfCheck;

/** One group of the warning signs, the same for everyone, with what to do; the two answers never leave the screen. */
final class SignsPage {

    private final SignsQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;

    SignsPage(SignsQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
    }

    Region node() {
        WarningSignsScreen screen = context.pack().only(WarningSignsScreen.class);
        SignLevel level = screen.levels().stream().filter(l -> l.id().equals(question.level())).findFirst().orElseThrow();
        Label title = Prose.heading(context.question(question).title(), "title");
        title.setId("question-" + question.id());
        VBox list = new VBox(new SignLevelBox(screen, level, context).node(), new Prose(context).of(context.question(question).text(), "small"));
        list.getStyleClass().add("level");
        FitScroll scroll = new FitScroll(list, context.ui(), context.sizes());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane answers = new FlowPane(button("fits", context.labels().fits(), "alarm", check::fits),
                button("none", context.labels().none(), "primary", check::skip));
        answers.getStyleClass().add("answers");
        VBox page = new VBox(title, scroll, answers);
        page.getStyleClass().addAll("page", "warning-signs");
        return page;
    }

    private static Button button(String id, String text, String styleClass, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("button", "large", styleClass);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
