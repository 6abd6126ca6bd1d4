package org.backstory.mode.kiosk;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.backstory.screen.Lines;

/** A calm full page that says to tell the staff, after a visit that ended by itself at a warning sign. */
final class TellStaffPage extends VBox {

    private final Button done = new Button();

    /** @param told called when the visitor has done it */
    TellStaffPage(TellStaff words, Runnable told) {
        getStyleClass().add("kiosk-page");
        setId("tell-staff");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(words.title());
        VBox board = new VBox(Lines.middle(words.title(), "telling-title"), Lines.middle(words.text(), "telling-text"));
        words.clinic().ifPresent(own -> board.getChildren().add(Lines.middle(own, "telling-clinic")));
        board.setAlignment(Pos.CENTER);
        board.getStyleClass().addAll("telling", "kiosk-board");
        done.setText(words.told());
        done.setId("told");
        done.getStyleClass().add("large");
        done.setOnAction(_ -> told.run());
        getChildren().addAll(board, done);
    }

    /** Gives the keyboard to its button. */
    void focus() {
        done.requestFocus();
    }
}
