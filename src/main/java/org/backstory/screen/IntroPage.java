package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.content.questions.IntroQuestion;

/** The first page: what this is and is not. */
final class IntroPage {

    private final IntroQuestion question;
    private final ScreenContext context;

    IntroPage(IntroQuestion question, ScreenContext context) {
        this.question = question;
        this.context = context;
    }

    Region node() {
        return new SplitLayout(
                new PictureFrame(context.picture(question.picture(), context.question(question).picture().orElse(""))),
                new QuestionColumn(context).of(question), context);
    }
}
