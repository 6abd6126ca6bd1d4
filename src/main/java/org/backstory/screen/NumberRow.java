package org.backstory.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.backstory.content.questions.Ranged;
import org.backstory.session.Sizes;

/** Numbers to choose one from, as large buttons in a row, with words under both ends. Arrow keys move in it. */
final class NumberRow extends Region {

    private static final double GAP_MM = 3.05;
    private static final double HEIGHT_MM = 22;
    private static final double WIDEST_MM = 42;

    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> numbers = new ArrayList<>();
    private final Label lowest;
    private final Label highest;
    private final Sizes sizes;

    /**
     * A row.
     *
     * @param id      what the ids of the buttons begin with
     * @param name    what the numbers are about, for people who cannot see it
     * @param chosen  takes the number that is chosen
     */
    NumberRow(String id, String name, Ranged range, Optional<Integer> now, String low, String high, Sizes sizes, IntConsumer chosen) {
        this.sizes = sizes;
        getStyleClass().add("numbers");
        for (int number = range.from(); number <= range.to(); number++) {
            RadioButton button = new RadioButton(Integer.toString(number));
            button.getStyleClass().setAll("number");
            button.setId(id + "-" + number);
            button.setToggleGroup(group);
            button.setAccessibleText(name + " " + number);
            button.setSelected(now.isPresent() && now.get() == number);
            int value = number;
            numbers.add(button);
            Radio.whenChosen(button, () -> chosen.accept(value));
        }
        lowest = Prose.heading(low, "small");
        highest = Prose.heading(high, "small");
        highest.setTextAlignment(TextAlignment.RIGHT);
        getChildren().addAll(numbers);
        getChildren().addAll(lowest, highest);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return numbers.size() * sizes.mm(WIDEST_MM);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return sizes.mm(HEIGHT_MM) + sizes.mm(1.5) + Math.max(lowest.prefHeight(half(width)), highest.prefHeight(half(width)));
    }

    @Override
    protected void layoutChildren() {
        double gap = sizes.mm(GAP_MM);
        double width = Math.min(sizes.mm(WIDEST_MM), (getWidth() - (numbers.size() - 1) * gap) / numbers.size());
        double height = sizes.mm(HEIGHT_MM);
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).resizeRelocate(i * (width + gap), 0, width, height);
        }
        double all = numbers.size() * (width + gap) - gap;
        double half = half(all);
        double below = height + sizes.mm(1.5);
        lowest.resizeRelocate(0, below, half, lowest.prefHeight(half));
        double right = Math.min(half, highest.prefWidth(-1));
        highest.resizeRelocate(all - right, below, right, highest.prefHeight(right));
    }

    private double half(double width) {
        return Math.max(1, (width < 0 ? computePrefWidth(-1) : width) * 0.48);
    }
}
