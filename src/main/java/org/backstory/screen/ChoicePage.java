package org.backstory.screen;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Picked;
import org.backstory.session.SelfCheck;

/** One of a few options: as cards where all have pictures, else as a list. */
final class ChoicePage {

    private final ChoiceQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;

    ChoicePage(ChoiceQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
    }

    Region node() {
        Optional<String> now = check.answer(question.id()).filter(Picked.class::isInstance).map(Picked.class::cast)
                .flatMap(picked -> picked.options().stream().findFirst());
        if (question.options().stream().allMatch(option -> option.picture().isPresent())) {
            OptionCards cards = new OptionCards(question.options(), context.question(question), now, context, this::choose);
            return new CardsPage(new QuestionColumn(context).page(question), cards, Optional.empty(), context);
        }
        ChoiceList list = new ChoiceList(choices(), false, context.sizes(), this::choose);
        list.getStyleClass().add("large-choices");
        list.select(now);
        return new FitPage(new QuestionColumn(context).page(question, list), context);
    }

    private List<ChoiceList.Choice> choices() {
        return question.options().stream().map(Option::id)
                .map(id -> new ChoiceList.Choice(id, context.question(question).item(id).name())).toList();
    }

    private void choose(String id) {
        check.answer(question, Picked.one(id));
    }
}
