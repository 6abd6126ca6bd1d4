package org.backstory.screen;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Rates;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.session.SelfCheck;

/** Numbers to choose, one in each row. */
final class ScalePage {

    private final ScaleQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;

    ScalePage(ScaleQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
    }

    Region node() {
        VBox rows = new VBox();
        rows.getStyleClass().add("number-rows");
        question.rows().forEach(row -> rows.getChildren().add(row(row)));
        return new FitPage(new QuestionColumn(context).page(question, rows), context);
    }

    private VBox row(String row) {
        VBox box = new VBox(Prose.heading(name(row), "number-heading"), new NumberRow("rate-" + row, name(row), question,
                Optional.ofNullable(now().values().get(row)), name(Question.LOWEST), name(Question.HIGHEST), context.sizes(),
                number -> check.answer(question, now().with(row, number))));
        box.getStyleClass().add("number-box");
        return box;
    }

    private Rates now() {
        return check.answer(question.id()).filter(Rates.class::isInstance).map(Rates.class::cast).orElse(Rates.none());
    }

    private String name(String item) {
        return context.question(question).item(item).name();
    }
}
