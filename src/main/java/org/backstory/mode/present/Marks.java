package org.backstory.mode.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;

/** What a speaker points at and draws over a slide, in px of the slide. It goes with the screen that it was drawn on. */
final class Marks {

    /** What the mouse does over the slide. */
    enum Tool {
        /** It touches the slide. */
        HAND,
        /** It touches the slide, and a dot of light follows it. */
        POINTER,
        /** It draws. */
        PEN
    }

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.HAND);
    private final ObjectProperty<Optional<Point2D>> dot = new SimpleObjectProperty<>(Optional.empty());
    private final List<List<Point2D>> strokes = new ArrayList<>();
    private final ReadOnlyIntegerWrapper drawn = new ReadOnlyIntegerWrapper();

    /** What the mouse does. */
    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /** Takes a tool, or puts it back if it is in hand already. */
    void take(Tool wanted) {
        tool.set(tool.get() == wanted ? Tool.HAND : wanted);
        dot.set(Optional.empty());
    }

    /** Where the dot of light is, if there is one. */
    ObjectProperty<Optional<Point2D>> dotProperty() {
        return dot;
    }

    /** Begins a stroke of the pen. */
    void begin(Point2D at) {
        strokes.add(new ArrayList<>(List.of(at)));
        changed();
    }

    /** Draws the stroke on. */
    void draw(Point2D to) {
        strokes.getLast().add(to);
        changed();
    }

    /** The strokes, each as its points. */
    List<List<Point2D>> strokes() {
        return strokes;
    }

    /** Changes with every point that is drawn and whenever all is wiped away. */
    ReadOnlyIntegerProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Wipes away everything that was drawn. */
    void wipe() {
        strokes.clear();
        changed();
    }

    /** Another screen: nothing is left, and the pen is put back. */
    void leave() {
        tool.set(tool.get() == Tool.PEN ? Tool.HAND : tool.get());
        dot.set(Optional.empty());
        wipe();
    }

    private void changed() {
        drawn.set(drawn.get() + 1);
    }
}
