package org.backstory.mode;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.content.GridWords;
import org.backstory.content.Screen;
import org.backstory.screen.Lines;

/** A screen to choose: its small picture with its number, and its title. The picture comes when it is drawn. */
final class ScreenCard extends Button {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Screen screen;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);

    /**
     * A card without its picture.
     *
     * @param number  the place of the screen in the pack, from 1
     * @param current whether the screen is open now
     */
    ScreenCard(Screen screen, int number, String title, boolean current, GridWords words) {
        this.screen = screen;
        getStyleClass().setAll("card", "screen-card");
        setId("screen-card-" + screen.id());
        pseudoClassStateChanged(CURRENT, current);
        setAccessibleText(current ? title + ". " + words.here() : title);
        picture.setPreserveRatio(true);
        frame.getStyleClass().add("screen-frame");
        frame.setMinSize(0, 0);
        Label place = new Label(Integer.toString(number));
        place.getStyleClass().add("screen-number");
        place.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(place, Pos.TOP_LEFT);
        Label name = Lines.left(title, "screen-title");
        name.setMaxWidth(Double.MAX_VALUE);
        VBox column = new VBox(frame, name);
        column.getStyleClass().add("screen-face");
        StackPane face = new StackPane(column, place);
        if (current) {
            Label here = new Label(words.here());
            here.getStyleClass().add("screen-here");
            StackPane.setAlignment(here, Pos.TOP_CENTER);
            face.getChildren().add(here);
        }
        face.setMouseTransparent(true);
        setGraphic(face);
    }

    /** The screen that it opens. */
    Screen screen() {
        return screen;
    }

    /** Whether its picture is there. */
    boolean isDrawn() {
        return picture.getImage() != null;
    }

    /** Shows its picture. */
    void show(Image image) {
        picture.setImage(image);
    }

    /** Gives the picture its size, px. */
    void frame(double width, double height) {
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        frame.setPrefSize(width, height);
        frame.setMaxSize(width, height);
    }
}
