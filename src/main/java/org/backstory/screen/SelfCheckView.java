package org.backstory.screen;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.questions.ActivityQuestion;
import org.backstory.content.questions.BodyQuestion;
import org.backstory.content.questions.ChoiceQuestion;
import org.backstory.content.questions.ChoicesQuestion;
import org.backstory.content.questions.IntroQuestion;
import org.backstory.content.questions.Question;
import org.backstory.content.questions.ScaleQuestion;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.content.questions.SummaryQuestion;
import org.backstory.session.SelfCheck;
import org.backstory.session.Step;

/** The self-check at the question where the visitor stands, under the ways to begin again and to erase everything. */
final class SelfCheckView {

    private final SelfCheck check;
    private final ScreenContext context;

    SelfCheckView(SelfCheck check, ScreenContext context) {
        this.check = check;
        this.context = context;
    }

    Region node() {
        Region page = switch (check.step()) {
            case Step.Asking(Question question) -> page(question);
            case Step.Telling(SignsQuestion signs) -> new TellingPage(signs, context).node();
            case Step.Taking _ -> new SheetPage(check, context).node();
        };
        page.setMinSize(0, 0);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox view = new VBox(new SelfCheckStrip(check, context), page);
        view.getStyleClass().add("self-check");
        return view;
    }

    /** The compiler makes this switch complete when a kind of question is added. */
    private Region page(Question question) {
        return switch (question) {
            case IntroQuestion intro -> new IntroPage(intro, context).node();
            case SignsQuestion signs -> new SignsPage(signs, check, context).node();
            case BodyQuestion body -> new BodyPage(body, check, context).node();
            case ScaleQuestion scale -> new ScalePage(scale, check, context).node();
            case ChoiceQuestion choice -> new ChoicePage(choice, check, context).node();
            case ChoicesQuestion choices -> new ChoicesPage(choices, check, context).node();
            case ActivityQuestion activity -> new ActivityPage(activity, check, context).node();
            case SummaryQuestion summary -> new SummaryPage(summary, check, context).node();
        };
    }
}
