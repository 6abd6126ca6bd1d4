package org.backstory.shell;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.backstory.content.UiWords;
import org.backstory.screen.Panel;
import org.backstory.screen.Radio;
import org.backstory.session.Preferences;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;

/** Text size, colours, movement and sound: what is touched holds at once. */
final class DisplayPanel {

    private final UiWords ui;
    private final Preferences preferences;

    DisplayPanel(UiWords ui, Preferences preferences) {
        this.ui = ui;
        this.preferences = preferences;
    }

    Panel panel() {
        VBox body = new VBox();
        body.getStyleClass().add("panel-column");
        Row sizes = new Row(body, ui.textSize());
        for (TextSize size : TextSize.values()) {
            sizes.option(id("size", size), name(size), preferences.textSizeProperty().get() == size, () -> preferences.textSizeProperty().set(size));
        }
        Row themes = new Row(body, ui.colors());
        for (Theme theme : Theme.values()) {
            themes.option(id("theme", theme), name(theme), preferences.themeProperty().get() == theme, () -> preferences.themeProperty().set(theme));
        }
        new Row(body, ui.movement()).onOrOff("movement", ui.movementOn(), ui.movementOff(), preferences.movementProperty());
        new Row(body, ui.sound()).onOrOff("sound", ui.soundOn(), ui.soundOff(), preferences.soundProperty());
        return new Panel(ui.display(), body);
    }

    private String id(String what, Enum<?> value) {
        return what + "-" + value.name().toLowerCase(Locale.ROOT);
    }

    private String name(TextSize size) {
        return switch (size) {
            case NORMAL -> ui.textNormal();
            case LARGE -> ui.textLarge();
            case LARGEST -> ui.textLargest();
        };
    }

    private String name(Theme theme) {
        return switch (theme) {
            case LIGHT -> ui.themeLight();
            case DARK -> ui.themeDark();
            case CONTRAST -> ui.themeContrast();
        };
    }

    /** A heading and the options under it. */
    private static final class Row {

        private final FlowPane options = new FlowPane();
        private final ToggleGroup group = new ToggleGroup();

        Row(VBox body, String heading) {
            Label label = new Label(heading);
            label.getStyleClass().add("subtitle");
            options.getStyleClass().add("tabs");
            body.getChildren().addAll(label, options);
        }

        void onOrOff(String id, String on, String off, BooleanProperty preference) {
            option(id + "-on", on, preference.get(), () -> preference.set(true));
            option(id + "-off", off, !preference.get(), () -> preference.set(false));
        }

        void option(String id, String text, boolean selected, Runnable action) {
            RadioButton button = new RadioButton(text);
            button.getStyleClass().setAll("tab");
            button.setId(id);
            button.setToggleGroup(group);
            button.setSelected(selected);
            Radio.whenChosen(button, action);
            options.getChildren().add(button);
        }
    }
}
