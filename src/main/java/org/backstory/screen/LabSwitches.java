package org.backstory.screen;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.backstory.content.LabScreen;
import org.backstory.content.LabSwitch;

/** The switches of a lab, and one for all of them. */
final class LabSwitches {

    private final Map<String, LabSwitchButton> buttons = new LinkedHashMap<>();
    private final Optional<LabSwitchButton> all;
    private final String offWord;
    private final String onWord;
    private final String someWord;
    private final Consumer<Set<String>> changed;
    private final VBox node;
    private Set<String> on = Set.of();

    /** @param changed takes the ids of the switches that are on, whenever a person has changed one */
    LabSwitches(LabScreen screen, ScreenContext context, Consumer<Set<String>> changed) {
        this.changed = changed;
        offWord = context.item(screen, screen.off()).name();
        onWord = context.item(screen, screen.on()).name();
        someWord = screen.all().map(one -> context.item(screen, one.some()).name()).orElse("");
        Columns each = new Columns(context.sizes(), true);
        for (LabSwitch one : screen.switches()) {
            LabSwitchButton button = new LabSwitchButton(one.id(), context.item(screen, one.id()).name(), List.of(offWord, onWord),
                    () -> turn(one.id()));
            buttons.put(one.id(), button);
            each.add(button);
        }
        all = screen.all().map(one -> new LabSwitchButton(one.id(), context.item(screen, one.id()).name(),
                List.of(offWord, onWord, someWord), this::turnAll));
        node = new VBox(each);
        node.getStyleClass().add("lab-switches");
        all.ifPresent(node.getChildren()::add);
        new ArrowKeys(Stream.concat(buttons.values().stream(), all.stream()).toList());
    }

    /** The switches as one node. */
    VBox node() {
        return node;
    }

    /** Shows these as on and the others as off. */
    void show(Set<String> switchedOn) {
        on = switchedOn;
        buttons.forEach((id, button) -> button.show(on.contains(id), on.contains(id) ? onWord : offWord));
        all.ifPresent(button -> button.show(isAll(), isAll() ? onWord : on.isEmpty() ? offWord : someWord));
    }

    /** Turns a switch over, as a touch on it does. */
    void turn(String id) {
        Set<String> next = new LinkedHashSet<>(on);
        if (!next.remove(id)) {
            next.add(id);
        }
        changed.accept(next);
    }

    private void turnAll() {
        changed.accept(isAll() ? Set.of() : buttons.keySet());
    }

    private boolean isAll() {
        return on.size() == buttons.size();
    }
}
