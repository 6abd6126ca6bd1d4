package org.backstory.illustration;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Parts that come into view softly, each to the opacity that its drawing gives it. */
final class Appearing {

    /** Long enough to be seen, short enough not to be waited for. */
    private static final Duration TIME = Duration.millis(180);
    private static final double FROM = 0.25;

    private final Map<Node, FadeTransition> fades = new HashMap<>();

    /** Begins anew with a part, also in the middle of its last appearance. */
    void begin(Node part) {
        FadeTransition fade = fades.computeIfAbsent(part, Appearing::fade);
        fade.playFromStart();
    }

    private static FadeTransition fade(Node part) {
        FadeTransition fade = new FadeTransition(TIME, part);
        fade.setFromValue(FROM * part.getOpacity());
        fade.setToValue(part.getOpacity());
        return fade;
    }
}
