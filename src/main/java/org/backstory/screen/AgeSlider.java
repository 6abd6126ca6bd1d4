package org.backstory.screen;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Slider;

/** An age to choose: by dragging a large handle, or a step at a time with two buttons. */
final class AgeSlider {

    private final Slider slider = new Slider();
    private final Button younger;
    private final Button older;
    private final SliderRow row;
    private final IntConsumer chosen;
    private List<Integer> ages = List.of();
    private int age;

    AgeSlider(ScreenContext context, IntConsumer chosen) {
        this.chosen = chosen;
        slider.setId("age");
        slider.setAccessibleText(context.ui().age().replace("{n}", ""));
        slider.valueProperty().subscribe(value -> choose(nearest(value.doubleValue())));
        younger = step("younger", context.ui().younger(), -1);
        older = step("older", context.ui().older(), 1);
        row = new SliderRow(younger, slider, older, context.sizes());
    }

    /** The slider with its buttons. */
    SliderRow row() {
        return row;
    }

    /** Shows an age among those that there are. */
    void show(List<Integer> all, int now) {
        ages = all;
        age = now;
        slider.setMin(all.getFirst());
        slider.setMax(all.getLast());
        slider.setBlockIncrement(all.size() > 1 ? all.get(1) - all.get(0) : 1);
        slider.setValue(now);
        younger.setDisable(now == all.getFirst());
        older.setDisable(now == all.getLast());
    }

    private Button step(String id, String name, int by) {
        Button button = new Button(name);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.TEXT_ONLY);
        button.setOnAction(_ -> choose(ages.get(Math.clamp(ages.indexOf(age) + by, 0, ages.size() - 1))));
        return button;
    }

    private int nearest(double value) {
        return ages.stream().min((a, b) -> Double.compare(Math.abs(a - value), Math.abs(b - value))).orElse(age);
    }

    private void choose(int wanted) {
        if (wanted != age) {
            chosen.accept(wanted);
        }
    }
}
