package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.Option;
import org.backstory.content.questions.Picked;
import org.backstory.session.SelfCheck;

/** Several of some options; when as many are chosen as may be, the others wait. */
final class ChoicesPage {

    private final ChoicesQuestion question;
    private final SelfCheck check;
    private final ScreenContext context;

    ChoicesPage(ChoicesQuestion question, SelfCheck check, ScreenContext context) {
        this.question = question;
        this.check = check;
        this.context = context;
    }

    Region node() {
        CheckList list = new CheckList(question.options().stream().map(Option::id)
                .map(id -> new ChoiceList.Choice(id, context.question(question).item(id).name())).toList(),
                question.most(), false, context.sizes());
        list.getStyleClass().add("large-choices");
        list.show(now());
        list.onToggle(id -> {
            check.answer(question, now().toggled(id));
            list.show(now());
        });
        String hint = context.labels().chooseUpTo().replace("{n}", Integer.toString(question.most()));
        return new FitPage(new QuestionColumn(context).page(question, Prose.heading(hint, "hint"), list), context);
    }

    private Picked now() {
        return check.answer(question.id()).filter(Picked.class::isInstance).map(Picked.class::cast).orElse(Picked.none());
    }
}
