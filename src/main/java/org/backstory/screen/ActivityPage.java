package org.backstory.screen;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.Wanted;
import org.backstory.session.SelfCheck;

/** An activity from pictures, and how well it goes now. The numbers wait for the activity. */
final class ActivityPage {

    private final ActivityQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;

    ActivityPage(ActivityQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
    }

    Region node() {
        NumberRow numbers = new NumberRow("rate", name(ActivityQuestion.RATE), question, now().flatMap(Wanted::value),
                name(Question.LOWEST), name(Question.HIGHEST), context.sizes(), this::rate);
        VBox rate = new VBox(Prose.heading(name(ActivityQuestion.RATE), "number-heading"), numbers);
        rate.getStyleClass().add("number-box");
        rate.setDisable(now().isEmpty());
        OptionCards cards = new OptionCards(question.options(), context.question(question), now().map(Wanted::option), context, id -> {
            check.answer(question, new Wanted(id, now().flatMap(Wanted::value)));
            rate.setDisable(false);
        });
        return new CardsPage(new QuestionColumn(context).page(question), cards, Optional.of(rate), context);
    }

    private void rate(int number) {
        now().ifPresent(wanted -> check.answer(question, new Wanted(wanted.option(), Optional.of(number))));
    }

    private Optional<Wanted> now() {
        return check.answer(question.id()).filter(Wanted.class::isInstance).map(Wanted.class::cast);
    }

    private String name(String item) {
        return context.question(question).item(item).name();
    }
}
