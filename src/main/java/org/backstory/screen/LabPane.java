package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.illustration.Picture;
import org.backstory.session.Sizes;

/** The picture of a lab, and underneath the sentence that says what it shows. */
final class LabPane extends Region implements SplitLayout.Sized {

    private static final double GAP_MM = 5;
    private final Picture picture;
    private final Region caption;
    private final Sizes sizes;

    LabPane(Picture picture, Region caption, Sizes sizes) {
        this.picture = picture;
        this.caption = caption;
        this.sizes = sizes;
        getChildren().setAll(picture, caption);
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
        return caption.prefHeight(width) + sizes.mm(GAP_MM);
    }

    @Override
    protected void layoutChildren() {
        double words = caption.prefHeight(getWidth());
        double above = Math.max(0, getHeight() - below(getWidth()));
        double drawn = Math.min(above, getWidth() / picture.aspect());
        double free = (above - drawn) / 2;
        picture.resizeRelocate(0, free, getWidth(), drawn);
        caption.resizeRelocate(0, free + drawn + sizes.mm(GAP_MM), getWidth(), words);
    }
}
