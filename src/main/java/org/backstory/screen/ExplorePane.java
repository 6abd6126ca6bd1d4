package org.backstory.screen;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.backstory.session.Sizes;

/** The picture to explore with its tools around it: views above, layers below, zoom in the corner. */
final class ExplorePane extends Region implements SplitLayout.Sized {

    private static final double GAP_MM = 4;
    private final HotspotPicture art;
    private final Region zoom;
    private final Optional<Region> views;
    private final Optional<SliderRow> layers;
    private final Sizes sizes;

    ExplorePane(HotspotPicture art, Region zoom, Optional<Region> views, Optional<SliderRow> layers, Sizes sizes) {
        this.art = art;
        this.zoom = zoom;
        this.views = views;
        this.layers = layers;
        this.sizes = sizes;
        getChildren().addAll(art, zoom);
        views.ifPresent(getChildren()::add);
        layers.ifPresent(getChildren()::add);
    }

    @Override
    public double widthFor(double height) {
        return Math.max(art.widthFor(Math.max(0, height - tools(-1))) + zoom.prefWidth(-1), least());
    }

    @Override
    public double heightFor(double width) {
        return art.heightFor(width - zoom.prefWidth(-1)) + tools(width);
    }

    private double least() {
        return Math.max(views.map(v -> v.prefWidth(-1)).orElse(0.0), layers.map(l -> l.prefWidth(-1) / 2).orElse(0.0));
    }

    private double tools(double width) {
        return height(views, width) + height(layers, width);
    }

    private double height(Optional<? extends Region> tool, double width) {
        return tool.map(t -> t.prefHeight(width) + sizes.mm(GAP_MM)).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        double above = height(views, getWidth());
        double below = height(layers, getWidth());
        double corner = zoom.prefWidth(-1);
        views.ifPresent(v -> v.resizeRelocate(0, 0, getWidth(), v.prefHeight(getWidth())));
        art.resizeRelocate(0, above, Math.max(0, getWidth() - corner), Math.max(0, getHeight() - above - below));
        double zoomHeight = zoom.prefHeight(-1);
        zoom.resizeRelocate(getWidth() - corner, getHeight() - below - zoomHeight, corner, zoomHeight);
        layers.ifPresent(l -> l.resizeRelocate(0, getHeight() - below + sizes.mm(GAP_MM - 1), getWidth(), l.prefHeight(getWidth())));
    }
}
