package org.backstory.mode.present;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.content.SpeakerWords;
import org.backstory.mode.present.Command.Plain;

/** Asks the speaker, and nobody on the wall, whether the talk is over. Enter says yes; every other key goes on. */
final class EndQuestion extends StackPane {

    EndQuestion(Talk talk) {
        SpeakerWords words = talk.words().speaker();
        getStyleClass().add("desk-veil");
        setId("end-question");
        Label ask = new Label(words.endAsk());
        ask.getStyleClass().add("desk-ask");
        DeskButton yes = DeskButton.of("end-yes", words.endYes(), "\u21B5", () -> talk.follow(Plain.CONFIRM));
        DeskButton no = DeskButton.of("end-no", words.endNo(), "Esc", () -> talk.follow(Plain.LEAVE));
        HBox buttons = new HBox(no, yes);
        buttons.getStyleClass().add("desk-row");
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(ask, buttons);
        box.getStyleClass().add("desk-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(words.endAsk());
        getChildren().add(box);
    }
}
