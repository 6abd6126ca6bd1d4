package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import org.backstory.content.questions.Picked;
import org.backstory.session.Sizes;

/** A list to choose several from: boxes to tick, large, in two columns where there is room. */
final class CheckList extends Columns {

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final int most;
    private Consumer<String> toggled = _ -> {
    };

    CheckList(List<ChoiceList.Choice> choices, int most, boolean wraps, Sizes sizes) {
        super(sizes, wraps);
        this.most = most;
        getStyleClass().add("choice-list");
        for (ChoiceList.Choice choice : choices) {
            CheckBox box = new CheckBox(choice.name());
            box.getStyleClass().setAll("choice", "tick");
            box.setId("choice-" + choice.id());
            box.setWrapText(true);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> toggled.accept(choice.id()));
            boxes.put(choice.id(), box);
            add(box);
        }
    }

    /** Calls back with the id of what is ticked or no longer ticked. */
    void onToggle(Consumer<String> action) {
        toggled = action;
    }

    /** Shows what is chosen. */
    void show(Picked now) {
        boxes.forEach((id, box) -> {
            box.setSelected(now.options().contains(id));
            box.setDisable(now.options().size() >= most && !now.options().contains(id));
        });
    }
}
