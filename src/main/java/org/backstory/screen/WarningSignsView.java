package org.backstory.screen;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Sign;
import org.backstory.content.SignLevel;
import org.backstory.content.WarningSignsScreen;

/** The warning signs, the same for everyone: the most urgent group first, what to do in large letters. */
final class WarningSignsView {

    /** A sign is a whole sentence: narrower columns would break it too often, mm. */
    private static final double TWO_COLUMNS_MM = 300;
    private static final double GAP_MM = 2;
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
            levels.add(level.id(), level(level));
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

    private VBox level(SignLevel level) {
        Label action = Prose.heading(context.filled(context.item(screen, level.id()).text().orElse("")), "action");
        action.setMaxWidth(Double.MAX_VALUE);
        Columns signs = new Columns(context.sizes(), true, TWO_COLUMNS_MM, GAP_MM);
        level.signs().stream().map(this::sign).forEach(signs::add);
        VBox box = new VBox(action, signs);
        box.getStyleClass().addAll("level", "level-" + screen.levels().indexOf(level));
        return box;
    }

    private HBox sign(Sign sign) {
        Region picture = context.picture(sign.picture(), "");
        picture.getStyleClass().add("sign-picture");
        Label words = Prose.heading(context.item(screen, sign.id()).name(), "body-label");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(picture, words);
        row.getStyleClass().add("sign");
        row.setId("sign-" + sign.id());
        return row;
    }
}
