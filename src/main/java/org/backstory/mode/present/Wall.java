package org.backstory.mode.present;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.backstory.session.Ticker;

/** The window on the projector: the slide's picture, what the speaker points at, and nothing to press. */
final class Wall {

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Filling filling;
    private final Mirror mirror;
    private final MarkLayer marks;
    private final Covers cover;

    /** @param keys takes the keys that are pressed here */
    Wall(Talk talk, Slide slide, Filling filling, Ticker ticker, Consumer<KeyEvent> keys) {
        this.filling = filling;
        mirror = new Mirror(slide, ticker);
        marks = new MarkLayer(talk.marks());
        cover = new Covers(talk);
        StackPane all = new StackPane(mirror, marks, cover);
        all.setId("wall");
        Scene scene = new Scene(all, 1280, 720, Color.BLACK);
        scene.setCursor(Cursor.NONE);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
        stage.setScene(scene);
        stage.setTitle(talk.words().title());
        stage.setOnCloseRequest(event -> event.consume());
    }

    /** Fills a display, or does so again, with what lives in another scene. */
    void show(Display display, Scene living) {
        filling.fill(stage, display);
        mirror.show(living, display.scale());
        stage.setIconified(false);
        stage.toFront();
    }

    /** Takes the colors of another theme. */
    void style(List<String> stylesheets) {
        stage.getScene().getStylesheets().setAll(stylesheets);
    }

    /** Takes the window away; nothing is lost. */
    void hide() {
        mirror.stop();
        stage.hide();
    }

    /** Closes the window for good. */
    void dispose() {
        hide();
        marks.dispose();
        cover.dispose();
    }

    /** The window. */
    Stage stage() {
        return stage;
    }

    /** The slide's picture. */
    Mirror mirror() {
        return mirror;
    }
}
