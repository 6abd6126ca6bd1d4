package org.backstory.audit;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.backstory.illustration.Picture;

/** On a screen that tells by pictures, they take a good share of it. */
final class LargePictures implements Rule {

    private static final double LEAST_SHARE = 0.2;

    @Override
    public String name() {
        return "small picture";
    }

    @Override
    public void check(LaidOut screen, Consumer<String> flaw) {
        double share = screen.things().stream().filter(Picture.class::isInstance).map(screen::bounds).mapToDouble(this::area).sum()
                / (screen.scene().getWidth() * screen.scene().getHeight());
        if (share < LEAST_SHARE) {
            flaw.accept("%.0f %% of the screen".formatted(share * 100));
        }
    }

    private double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }
}
