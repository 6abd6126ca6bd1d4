package org.backstory.screen;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.CheckAnswer;
import org.backstory.content.ItemWords;
import org.backstory.content.KnowledgeCheckScreen;
import org.backstory.illustration.Picture;

/** A question about what was shown: every answer teaches, and another one can be tried at once. */
final class KnowledgeCheckView {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final String NOTHING = "";

    private final KnowledgeCheckScreen screen;
    private final ScreenContext context;
    private final Swap lesson = new Swap();
    private final ChoiceList list;

    KnowledgeCheckView(KnowledgeCheckScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
        this.list = new ChoiceList(screen.answers().stream()
                .map(answer -> new ChoiceList.Choice(answer.id(), words(answer).name())).toList(), false, context.sizes(), this::choose);
    }

    Region node() {
        lesson.add(NOTHING, Prose.heading(context.ui().touchAnswer(), "hint"));
        screen.answers().forEach(answer -> lesson.add(answer.id(), lesson(answer)));
        list.getStyleClass().add("large-choices");
        show();
        VBox column = new WordsColumn(context).with(screen, new Prose(context).of(context.words(screen).text()), list, lesson);
        return screen.picture().map(name -> {
            Picture picture = context.picture(name, context.words(screen).picture().orElse(""));
            return (Region) new SplitLayout(new PictureFrame(picture), column, context);
        }).orElseGet(() -> new FitPage(column, context));
    }

    private VBox lesson(CheckAnswer answer) {
        String head = answer.right() ? context.ui().answerRight() : context.ui().answerOther();
        VBox box = new Prose(context).named(head, words(answer).text().orElse(""));
        box.getStyleClass().addAll("lesson", answer.right() ? "lesson-right" : "lesson-other");
        return box;
    }

    private ItemWords words(CheckAnswer answer) {
        return context.item(screen, answer.id());
    }

    private void choose(String id) {
        context.choices().put(screen.id(), id);
        show();
    }

    private void show() {
        Optional<String> chosen = context.choices().get(screen.id());
        list.select(chosen);
        list.pseudoClassStateChanged(RIGHT, screen.answers().stream().anyMatch(answer -> answer.right() && chosen.filter(answer.id()::equals).isPresent()));
        lesson.show(chosen.orElse(NOTHING));
    }
}
