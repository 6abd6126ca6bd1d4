package org.backstory.mode.demo;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstory.content.Words;
import org.backstory.illustration.WhileShown;
import org.backstory.screen.Lines;
import org.backstory.session.Ticker;
import org.backstory.shell.Icons;

/** A step of the guided tour: what staff may say, large enough to read across a desk, where they are, and on. */
final class GuideStrip extends HBox {

    /** How high it is, mm: two lines of what to say, and a line over them. */
    static final double HEIGHT_MM = 32;

    private final GuidedTour guide;
    private final Words words;
    private final Label time = new Label();
    private final WhileShown counting;

    /** The step at which the tour is now. */
    GuideStrip(GuidedTour guide, Words words, Ticker ticker) {
        this.guide = guide;
        this.words = words;
        getStyleClass().add("guide-strip");
        Icons icons = new Icons();
        Button back = button("guide-back", words.ui().back(), icons.icon("back"), guide::back);
        back.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        back.setDisable(guide.number() == 1);
        boolean last = guide.number() == guide.total();
        Button next = button("guide-next", last ? words.demo().guideStop() : words.ui().next(), icons.icon(last ? "done" : "next"), guide::next);
        next.getStyleClass().add("primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        Button stop = button("guide-stop", words.demo().guideStop(), icons.icon("close"), guide::stop);
        stop.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        stop.setVisible(!last);
        VBox said = said();
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, back, next, stop);
        tell();
        counting = new WhileShown(this, ticker, _ -> tell());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                counting.start();
            }
        });
    }

    private VBox said() {
        Label step = small(filled(words.demo().guideStep(), guide.number(), guide.total()));
        step.setId("guide-step");
        time.setId("guide-time");
        time.getStyleClass().add("guide-small");
        HBox place = new HBox(small(words.demo().say()), step, time);
        place.getStyleClass().add("guide-place");
        Label sentence = Lines.left(guide.stepProperty().get().map(now -> words.guide().orElseThrow().get(now.id())).orElse(""), "guide-sentence");
        sentence.setId("guide-sentence");
        VBox said = new VBox(place, sentence);
        said.getStyleClass().add("guide-said");
        return said;
    }

    /** The seconds are a hint: nothing happens when they are over. */
    private void tell() {
        String now = filled(words.demo().guideTime(), guide.seconds(), guide.planned());
        if (!now.equals(time.getText())) {
            time.setText(now);
        }
    }

    private static String filled(String text, int n, int total) {
        return text.replace("{n}", Integer.toString(n)).replace("{total}", Integer.toString(total));
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("guide-small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, Region icon, Runnable action) {
        Button button = new Button(text, icon);
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
