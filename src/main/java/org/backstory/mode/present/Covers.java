package org.backstory.mode.present;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Hides the slide behind black or white, on the wall and on the speaker's screen alike. */
final class Covers extends Region {

    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

    private final Subscription following;

    Covers(Talk talk) {
        getStyleClass().add("wall-cover");
        following = talk.coverProperty().subscribe(cover -> {
            setVisible(cover != Talk.Cover.NONE);
            pseudoClassStateChanged(WHITE, cover == Talk.Cover.WHITE);
        });
    }

    /** Stops following the talk. */
    void dispose() {
        following.unsubscribe();
    }
}
