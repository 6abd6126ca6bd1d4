package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** A list to choose one from: numbered, large, in two columns where there is room. Arrow keys move in it. */
final class ChoiceList extends Region {

    /** From this width on, two columns are easier to overlook than one long list, mm. */
    private static final double TWO_COLUMNS_MM = 212;
    private static final double GAP_MM = 3;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Sizes sizes;
    private boolean marking;

    /**
     * A choice.
     *
     * @param id   what is handed on when it is chosen
     * @param name what it says
     */
    record Choice(String id, String name) {
    }

    ChoiceList(List<Choice> choices, boolean numbered, Sizes sizes, Consumer<String> chosen) {
        this.sizes = sizes;
        getStyleClass().add("choice-list");
        int number = 1;
        for (Choice choice : choices) {
            // A radio button brings arrow keys and the right role; its dot is replaced by the number.
            RadioButton button = new RadioButton(choice.name());
            button.getStyleClass().setAll("choice");
            button.setId("choice-" + choice.id());
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            if (numbered) {
                Label badge = new Label(Integer.toString(number++));
                badge.getStyleClass().add("badge");
                button.setGraphic(badge);
            }
            Radio.whenChosen(button, () -> {
                if (!marking) {
                    chosen.accept(choice.id());
                }
            });
            buttons.put(choice.id(), button);
            getChildren().add(button);
        }
    }

    /** Marks a choice without handing it on; nothing chosen for nothing. */
    void select(Optional<String> id) {
        marking = true;
        group.selectToggle(id.map(buttons::get).orElse(null));
        marking = false;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width);
        int rows = Math.ceilDiv(buttons.size(), columns);
        return rows * row(width, columns) + (rows - 1) * gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return buttons.values().stream().mapToDouble(b -> b.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        int rows = Math.ceilDiv(buttons.size(), columns);
        double width = cell(getWidth(), columns);
        double height = row(getWidth(), columns);
        int i = 0;
        for (ToggleButton button : buttons.values()) {
            button.resizeRelocate((i / rows) * (width + gap()), (i % rows) * (height + gap()), width, height);
            i++;
        }
    }

    private int columns(double width) {
        boolean roomy = width >= sizes.mm(TWO_COLUMNS_MM) && computePrefWidth(-1) <= cell(width, 2);
        return roomy && buttons.size() > 2 ? 2 : 1;
    }

    private double cell(double width, int columns) {
        return Math.max(1, (width - (columns - 1) * gap()) / columns);
    }

    private double row(double width, int columns) {
        return buttons.values().stream().mapToDouble(b -> Math.max(b.minHeight(-1), b.prefHeight(cell(width, columns)))).max().orElse(0);
    }

    private double gap() {
        return sizes.mm(GAP_MM);
    }
}
