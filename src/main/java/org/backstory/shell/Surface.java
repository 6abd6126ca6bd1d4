package org.backstory.shell;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The whole window: the tour, a bar of staff above it, and layers that cover both. What is covered takes neither touches
 * nor keys.
 */
public final class Surface extends StackPane {

    private final BorderPane tour;
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
    /** Not held fast: while a layer lies here for hours, what it covered may be cleared, and must be gone then. */
    private WeakReference<Node> focusBefore = new WeakReference<>(null);

    Surface(Shell shell) {
        getStyleClass().add("surface");
        tour = new BorderPane(shell);
        tour.setMinSize(0, 0);
        getChildren().add(tour);
    }

    /** Puts a bar above the tour. */
    void setBar(Region bar) {
        tour.setTop(bar);
    }

    /** Lays something over everything; nothing happens if it lies there already. */
    public void cover(Region layer) {
        if (!getChildren().contains(layer)) {
            if (!covered.get() && getScene() != null) {
                focusBefore = new WeakReference<>(getScene().getFocusOwner());
            }
            getChildren().add(layer);
            settle();
        }
    }

    /** Takes a layer away; nothing happens if it is not there. */
    public void uncover(Region layer) {
        if (getChildren().remove(layer)) {
            settle();
            Node before = focusBefore.get();
            if (!covered.get() && before != null) {
                before.requestFocus();
                focusBefore.clear();
            }
        }
    }

    /** Whether a layer lies over the tour. */
    public ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /** Only the topmost can be used. */
    private void settle() {
        List<Node> all = getChildren();
        all.forEach(node -> node.setDisable(node != all.getLast()));
        covered.set(all.size() > 1);
    }
}
