package org.backstory.screen;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.backstory.illustration.JointedAnimation;
import org.backstory.illustration.Picture;
import org.backstory.session.Sizes;

/** The picture of a lab, and underneath the sentence that says what it shows, beside a figure that moves if there is one. */
final class LabPane extends Region implements SplitLayout.Sized {

    private static final double GAP_MM = 5;
    private static final double FIGURE_MM = 46;
    private final Picture picture;
    private final Region caption;
    private final Optional<JointedAnimation> figure;
    private final Sizes sizes;

    LabPane(Picture picture, Region caption, Optional<JointedAnimation> figure, Sizes sizes) {
        this.picture = picture;
        this.caption = caption;
        this.figure = figure;
        this.sizes = sizes;
        getChildren().setAll(picture, caption);
        figure.ifPresent(getChildren()::add);
    }

    @Override
    public double widthFor(double height) {
        return Math.max(0, height - below(height * picture.aspect())) * picture.aspect();
    }

    @Override
    public double heightFor(double width) {
        return width / picture.aspect() + below(width);
    }

    private double below(double width) {
        return row(width) + sizes.mm(GAP_MM);
    }

    /** The height of the sentence and the figure. */
    private double row(double width) {
        return Math.max(caption.prefHeight(beside(width)), figure.isPresent() ? sizes.mm(FIGURE_MM) : 0);
    }

    /** The width that the figure leaves for the sentence. */
    private double beside(double width) {
        return Math.max(1, width - figureWidth());
    }

    private double figureWidth() {
        return figure.map(f -> sizes.mm(FIGURE_MM) * f.aspect() + sizes.mm(GAP_MM)).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        double row = row(getWidth());
        double above = Math.max(0, getHeight() - below(getWidth()));
        double drawn = Math.min(above, getWidth() / picture.aspect());
        double free = (above - drawn) / 2;
        double y = free + drawn + sizes.mm(GAP_MM);
        double words = caption.prefHeight(beside(getWidth()));
        picture.resizeRelocate(0, free, getWidth(), drawn);
        caption.resizeRelocate(figureWidth(), y + Math.max(0, (row - words) / 2), beside(getWidth()), words);
        figure.ifPresent(f -> f.resizeRelocate(0, y + (row - sizes.mm(FIGURE_MM)) / 2, sizes.mm(FIGURE_MM) * f.aspect(), sizes.mm(FIGURE_MM)));
    }
}
