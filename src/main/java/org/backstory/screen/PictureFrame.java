package org.backstory.screen;

import javafx.scene.layout.Region;
import org.backstory.illustration.Picture;

/** A picture that stands alone beside its words. */
final class PictureFrame extends Region implements SplitLayout.Sized {

    private final Picture picture;

    PictureFrame(Picture picture) {
        this.picture = picture;
        getChildren().setAll(picture);
    }

    @Override
    public double widthFor(double height) {
        return height * picture.aspect();
    }

    @Override
    public double heightFor(double width) {
        return width / picture.aspect();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
