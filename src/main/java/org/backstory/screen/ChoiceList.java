package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.backstory.session.Sizes;

/** A list to choose one from: numbered, large, in two columns where there is room. Arrow keys move in it. */
final class ChoiceList extends Columns {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
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
        super(sizes, false);
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
            add(button);
        }
    }

    /** Marks a choice without handing it on; nothing chosen for nothing. */
    void select(Optional<String> id) {
        marking = true;
        group.selectToggle(id.map(buttons::get).orElse(null));
        marking = false;
    }
}
