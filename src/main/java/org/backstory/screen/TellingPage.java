package org.backstory.screen;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.backstory.content.ItemWords;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.questions.SignsQuestion;

/** What to do when a warning sign fits: full, in the largest letters, to be held out to the staff. */
final class TellingPage {

    private final SignsQuestion question;
    private final ScreenContext context;

    TellingPage(SignsQuestion question, ScreenContext context) {
        this.question = question;
        this.context = context;
    }

    Region node() {
        ItemWords action = context.question(question).item(SignsQuestion.ACTION);
        VBox board = new VBox(line(action.name(), "telling-title"), line(context.filled(action.text().orElse("")), "telling-text"));
        if (question.ends()) {
            context.clinicTells().ifPresent(words -> board.getChildren().add(line(words, "telling-clinic")));
        }
        board.setAlignment(Pos.CENTER);
        board.getStyleClass().addAll("telling", "telling-" + level());
        board.setId("telling-" + question.level());
        board.setAccessibleRole(AccessibleRole.DIALOG);
        board.setAccessibleText(action.name());
        FitScroll scroll = new FitScroll(board, context.ui(), context.sizes());
        board.setMinHeight(Region.USE_PREF_SIZE);
        scroll.fill();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(scroll);
        page.getStyleClass().add("page");
        return page;
    }

    private int level() {
        return context.pack().only(WarningSignsScreen.class).levels().stream().map(SignLevel::id).toList().indexOf(question.level());
    }

    private static Label line(String text, String styleClass) {
        Label label = Prose.heading(text, styleClass);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
