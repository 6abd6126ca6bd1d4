package org.backstory.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstory.content.Screen;
import org.backstory.screen.ScreenContext;
import org.backstory.screen.Screens;

/** Draws screens, so that one that cannot be drawn does not take the others away. */
final class SafeScreens {

    private final Screens screens = new Screens();

    /** The screen as a node, or an excuse in its place. */
    Region draw(Screen place, ScreenContext context) {
        Region screen = safely(place, context);
        screen.setMinSize(0, 0);
        screen.setId("screen-" + place.id());
        screen.getStyleClass().add("screen");
        return screen;
    }

    private Region safely(Screen place, ScreenContext context) {
        try {
            return screens.draw(place, context);
        } catch (RuntimeException e) {
            System.err.println("backstory: the screen " + place.id() + " cannot be drawn: " + e);
            Label sorry = new Label(context.ui().somethingWrong());
            sorry.getStyleClass().add("sorry");
            sorry.setWrapText(true);
            return new StackPane(sorry);
        }
    }
}
