package org.backstory.screen;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;

/** The warning signs, the same for everyone: the most urgent group first, what to do in large letters. */
final class WarningSignsView {

    private final WarningSignsScreen screen;
    private final ScreenContext context;
    private final Swap levels = new Swap();

    WarningSignsView(WarningSignsScreen screen, ScreenContext context) {
        this.screen = screen;
        this.context = context;
    }

    Region node() {
        ToggleGroup group = new ToggleGroup();
        FlowPane tabs = new FlowPane();
        tabs.getStyleClass().add("tabs");
        for (SignLevel level : screen.levels()) {
            levels.add(level.id(), new SignLevelBox(screen, level, context).node());
            RadioButton tab = new RadioButton(context.item(screen, level.id()).name());
            tab.getStyleClass().setAll("tab");
            tab.setId("level-" + level.id());
            tab.setToggleGroup(group);
            tab.setSelected(level.id().equals(chosen()));
            Radio.whenChosen(tab, () -> choose(level.id()));
            tabs.getChildren().add(tab);
        }
        levels.show(chosen());
        HBox.setHgrow(tabs, Priority.ALWAYS);
        HBox head = new HBox(Prose.heading(context.words(screen).title(), "title"), tabs);
        head.getStyleClass().add("page-head");
        VBox note = new Prose(context).of(context.words(screen).text(), "small");
        HBox.setHgrow(note, Priority.ALWAYS);
        FlowPane links = new WordsColumn(context).links(screen);
        links.setPrefWrapLength(0);
        links.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(note, links);
        foot.getStyleClass().add("foot");
        VBox page = new VBox(head, levels, foot);
        page.getStyleClass().addAll("page", "warning-signs");
        return new FitScroll(page, context.ui(), context.sizes());
    }

    private String chosen() {
        return context.choices().get(screen.id()).orElse(screen.levels().getFirst().id());
    }

    private void choose(String id) {
        context.choices().put(screen.id(), id);
        levels.show(id);
    }
}
