package org.backstory.screen;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A bar that grows to the right for more and to the left for less, on a scale that all bars of a lab share. */
final class LabBar extends Region {

    private static final PseudoClass LESS = PseudoClass.getPseudoClass("less");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final Duration TIME = Duration.millis(180);
    private final Region track = new Region();
    private final Region bar = new Region();
    private final Region zero = new Region();
    private final double least;
    private final double most;
    private final DoubleProperty value = new SimpleDoubleProperty();
    private final Timeline growth = new Timeline();

    /** A bar at 0 on a scale on which all these percentages have room. */
    LabBar(List<Integer> percentages) {
        this.least = percentages.stream().mapToInt(n -> n).reduce(0, Math::min);
        this.most = percentages.stream().mapToInt(n -> n).reduce(0, Math::max);
        getStyleClass().add("lab-bar");
        track.getStyleClass().add("lab-track");
        bar.getStyleClass().add("lab-amount");
        zero.getStyleClass().add("lab-zero");
        getChildren().setAll(track, bar, zero);
        value.subscribe(this::requestLayout);
    }

    /** Goes to a percentage, or to nothing if it is not known, softly or at once. */
    void show(Optional<Integer> known, boolean softly) {
        int percent = known.orElse(0);
        pseudoClassStateChanged(UNKNOWN, known.isEmpty());
        bar.pseudoClassStateChanged(LESS, percent < 0);
        growth.stop();
        if (softly) {
            growth.getKeyFrames().setAll(new KeyFrame(TIME, new KeyValue(value, percent, Interpolator.EASE_OUT)));
            growth.playFromStart();
        } else {
            value.set(percent);
        }
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        track.resizeRelocate(0, height * 0.14, getWidth(), height * 0.72);
        double from = x(Math.min(0, value.get()));
        bar.resizeRelocate(from, height * 0.14, x(Math.max(0, value.get())) - from, height * 0.72);
        double line = Math.max(2, height * 0.16);
        zero.resizeRelocate(x(0) - line / 2, 0, line, height);
    }

    private double x(double percent) {
        double span = Math.max(1, most - least);
        double margin = span * 0.04;
        return getWidth() * (percent - least + margin) / (span + 2 * margin);
    }
}
