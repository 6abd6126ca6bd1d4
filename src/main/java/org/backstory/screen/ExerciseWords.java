package org.backstory.screen;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.ItemWords;

/** What is told of an exercise: how it is done, how much of it, and how to make it easier or harder. */
final class ExerciseWords {

    private final ScreenContext context;
    private final ItemWords words;

    ExerciseWords(ScreenContext context, ItemWords words) {
        this.context = context;
        this.words = words;
    }

    /** What it trains, and its steps with numbers. */
    Region how() {
        VBox how = column(new Prose(context).named(words.name(), words.text().orElse("")));
        List<String> steps = words.steps().orElse(List.of());
        for (int i = 0; i < steps.size(); i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("badge");
            number.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
            Region text = new Prose(context).of(steps.get(i));
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox step = new HBox(number, text);
            step.getStyleClass().add("step");
            how.getChildren().add(step);
        }
        return how;
    }

    /** What to start with and build up to, and what holds for all exercises. */
    Region dose(String forAll) {
        return column(new Prose(context).named(words.name(), words.dose().orElse("")), new Prose(context).of(forAll));
    }

    /** Easier and harder. */
    Region ways() {
        return column(new Prose(context).named(context.ui().easier(), words.easier().orElse("")),
                new Prose(context).named(context.ui().harder(), words.harder().orElse("")));
    }

    private static VBox column(Region... children) {
        VBox column = new VBox(children);
        column.getStyleClass().add("exercise-words");
        return column;
    }
}
