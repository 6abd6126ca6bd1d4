package org.backstory.screen;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.backstory.session.Sizes;

/** A large round that empties while time passes, with the seconds that are left in its middle. */
public final class CountRing extends Region {

    private static final double SIZE_MM = 58;
    private static final double WIDTH_MM = 5;
    private static final PseudoClass RESTS = PseudoClass.getPseudoClass("rests");

    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label number = new Label();
    private double share = 1;

    /** Builds it full. */
    public CountRing(Sizes sizes) {
        getStyleClass().add("hold-ring");
        track.getStyleClass().add("hold-track");
        arc.getStyleClass().add("hold-arc");
        number.getStyleClass().add("hold-number");
        track.setStrokeWidth(sizes.mm(WIDTH_MM));
        arc.setStrokeWidth(sizes.mm(WIDTH_MM));
        arc.setStartAngle(90);
        track.setManaged(false);
        arc.setManaged(false);
        double size = sizes.mm(SIZE_MM);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().setAll(track, arc, number);
    }

    /**
     * Shows what is left.
     *
     * @param left   how much of the round, from 0 to 1
     * @param middle what stands in its middle
     * @param rests  whether this is the time between two holds
     * @param says   all of it, for people who cannot see it
     */
    public void show(double left, String middle, boolean rests, String says) {
        share = left;
        number.setText(middle);
        arc.setLength(-360 * share);
        arc.setVisible(share > 0);
        arc.pseudoClassStateChanged(RESTS, rests);
        if (!says.equals(getAccessibleText())) {
            setAccessibleText(says);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> share;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case INDETERMINATE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double middle = getWidth() / 2;
        double radius = middle - track.getStrokeWidth() / 2 - 1;
        track.setCenterX(middle);
        track.setCenterY(middle);
        track.setRadius(radius);
        arc.setCenterX(middle);
        arc.setCenterY(middle);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        double width = number.prefWidth(-1);
        double height = number.prefHeight(-1);
        number.resizeRelocate(middle - width / 2, middle - height / 2, width, height);
    }
}
