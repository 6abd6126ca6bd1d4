package org.backstory.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;

/** How the visitor likes it: language, colours, text size, movement, sound. */
public final class Preferences {

    private final StringProperty language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize;
    private final BooleanProperty movement;
    private final BooleanProperty sound;
    private final String defaultLanguage;
    private final Theme defaultTheme;
    private final TextSize defaultTextSize;
    private final boolean defaultMovement;
    private final boolean defaultSound;

    /** Begins with what this machine is set to. */
    public Preferences(String language, Theme theme, TextSize textSize, boolean movement, boolean sound) {
        this.defaultLanguage = language;
        this.defaultTheme = theme;
        this.defaultTextSize = textSize;
        this.defaultMovement = movement;
        this.defaultSound = sound;
        this.language = new SimpleStringProperty(language);
        this.theme = new SimpleObjectProperty<>(theme);
        this.textSize = new SimpleObjectProperty<>(textSize);
        this.movement = new SimpleBooleanProperty(movement);
        this.sound = new SimpleBooleanProperty(sound);
    }

    /** The language tag. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The colours. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The text size. */
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /** Whether things may move. */
    public BooleanProperty movementProperty() {
        return movement;
    }

    /** Whether the program may be heard. */
    public BooleanProperty soundProperty() {
        return sound;
    }

    /** Back to what this machine is set to. */
    public void reset() {
        language.set(defaultLanguage);
        theme.set(defaultTheme);
        textSize.set(defaultTextSize);
        movement.set(defaultMovement);
        sound.set(defaultSound);
    }
}
