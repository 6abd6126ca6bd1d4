package org.backstory.mode.walk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;

/** Touches what stands on the screen that is shown; it leaves header and footer alone. */
final class Fingertip {

    private final Scene scene;

    /** Of whoever stands in front of this scene. */
    Fingertip(Scene scene) {
        this.scene = scene;
    }

    /** How many things can be touched. */
    int reaches() {
        return buttons().size();
    }

    /** Touches one of them, if it is still there. */
    void touch(int n) {
        List<ButtonBase> buttons = buttons();
        if (n < buttons.size()) {
            buttons.get(n).fire();
        }
    }

    /** Touches the first answer that can be chosen, if the screen asks for one. */
    void choose() {
        buttons().stream().filter(ToggleButton.class::isInstance).findFirst().ifPresent(ButtonBase::fire);
    }

    /** Closes the panel that is open, if one is. */
    void closePanel() {
        if (scene.lookup("#close") instanceof ButtonBase close) {
            close.fire();
        }
    }

    /** The id of the screen that is shown, if it could not be drawn. */
    Optional<String> sorry() {
        return screen().filter(screen -> screen.lookup(".sorry") != null).map(Node::getId);
    }

    private Optional<Node> screen() {
        return Optional.ofNullable(scene.lookup(".screen"));
    }

    private List<ButtonBase> buttons() {
        return screen().stream().flatMap(screen -> screen.lookupAll("*").stream())
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> button.isVisible() && !button.isDisabled()).toList();
    }
}
