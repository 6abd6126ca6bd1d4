package org.backstory.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Lets what has the keyboard have it again after everything was built anew: it is known by its id. */
final class KeptFocus {

    private final Parent root;

    /** @param root in which something can have the keyboard */
    KeptFocus(Parent root) {
        this.root = root;
    }

    /** The id of what has the keyboard now. */
    Optional<String> id() {
        return Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner).map(Node::getId);
    }

    /** Gives the keyboard to what has this id, if it is still there. */
    void giveTo(String id) {
        if (root.lookup("#" + id) == null) {
            // What stands in a scrolled column is found only once the column has its skin.
            root.applyCss();
        }
        Optional.ofNullable(root.lookup("#" + id)).ifPresent(Node::requestFocus);
    }
}
