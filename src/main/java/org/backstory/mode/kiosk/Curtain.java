package org.backstory.mode.kiosk;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.backstory.content.Words;
import org.backstory.screen.CountRing;
import org.backstory.screen.Lines;
import org.backstory.session.Sizes;

/**
 * Hides everything that was on the screen and asks whether somebody is still there. A touch anywhere but on "start
 * over" goes on with the visit: whoever asks for time must not have to aim.
 */
final class Curtain extends VBox {

    private final Words words;
    private final CountRing ring;
    private final Button more = new Button();

    /** What the visitor answers. */
    interface Answered {

        /** Needs more time. */
        void more();

        /** Is somebody else, or has finished. */
        void over();
    }

    /** @param sign what to do about the warning sign that is on the screen, if there is one */
    Curtain(Words words, Optional<TellStaff> sign, Sizes sizes, Answered answered) {
        this.words = words;
        this.ring = new CountRing(sizes);
        getStyleClass().add("kiosk-page");
        setId("curtain");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(words.kiosk().stillThere() + " " + words.kiosk().stillThereText());
        ring.setId("curtain-ring");
        more.setText(words.kiosk().moreTime());
        more.setId("more-time");
        more.getStyleClass().addAll("primary", "large", "kiosk-large");
        more.setOnAction(_ -> answered.more());
        Button over = new Button(words.kiosk().startOver());
        over.setId("start-anew");
        over.getStyleClass().addAll("large", "kiosk-large");
        over.setOnAction(_ -> answered.over());
        FlowPane buttons = new FlowPane(more, over);
        buttons.getStyleClass().add("kiosk-buttons");
        getChildren().addAll(Lines.middle(words.kiosk().stillThere(), "kiosk-title"),
                Lines.middle(words.kiosk().stillThereText(), "kiosk-text"), ring);
        sign.ifPresent(told -> getChildren().add(Lines.middle(told.title() + (told.title().endsWith("?") ? " " : ". ") + told.text(), "kiosk-sign")));
        getChildren().add(buttons);
        new WholeTouch(this, answered::more);
    }

    /** Shows how many seconds are left. */
    void show(int seconds) {
        String left = words.ui().secondsLeft().replace("{n}", Integer.toString(seconds));
        ring.show(seconds / (double) IdleWatch.ASKING_SECONDS, Integer.toString(seconds), false, left);
    }

    /** Gives the keyboard to the button that goes on. */
    void focus() {
        more.requestFocus();
    }
}
