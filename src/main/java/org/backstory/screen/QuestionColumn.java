package org.backstory.screen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.backstory.content.ScreenWords;
import org.backstory.content.questions.Question;

/** The words of a question: what is asked, a sentence to it, and whatever is answered with. */
final class QuestionColumn {

    private final ScreenContext context;

    QuestionColumn(ScreenContext context) {
        this.context = context;
    }

    /** The column beside a picture. */
    VBox of(Question question, Node... answers) {
        return filled(question, "words", answers);
    }

    /** The column as a whole page. */
    VBox page(Question question, Node... answers) {
        return filled(question, "question-page", answers);
    }

    private VBox filled(Question question, String styleClass, Node... answers) {
        ScreenWords words = context.question(question);
        Label title = Prose.heading(words.title(), "title");
        title.setId("question-" + question.id());
        VBox column = new VBox(title, new Prose(context).of(words.text()));
        column.getStyleClass().add(styleClass);
        column.getChildren().addAll(answers);
        return column;
    }
}
