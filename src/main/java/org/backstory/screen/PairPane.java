package org.backstory.screen;

import java.util.List;
import javafx.scene.layout.Region;
import org.backstory.illustration.Picture;
import org.backstory.session.Sizes;

/** Two pictures of the same size beside each other, names and sentences below them on common lines. */
final class PairPane extends Region implements SplitLayout.Sized {

    private static final double GAP_MM = 9;

    /** One of the two: its picture, its name, its sentence. */
    record Half(Picture picture, Region name, Region text) {
    }

    private final List<Half> halves;
    private final Sizes sizes;

    PairPane(List<Half> halves, Sizes sizes) {
        this.halves = halves;
        this.sizes = sizes;
        halves.forEach(half -> getChildren().addAll(half.picture(), half.name(), half.text()));
    }

    @Override
    public double widthFor(double height) {
        double pictures = halves.stream().mapToDouble(h -> h.picture().aspect()).max().orElse(1);
        return halves.size() * (height * 0.75) * pictures + sizes.mm(GAP_MM);
    }

    @Override
    public double heightFor(double width) {
        double each = each(width);
        double tallest = halves.stream().mapToDouble(h -> each / h.picture().aspect()).max().orElse(0);
        return tallest + sizes.mm(3) + names(each) + texts(each);
    }

    private double each(double width) {
        return Math.max(1, (width - (halves.size() - 1) * sizes.mm(GAP_MM)) / halves.size());
    }

    private double names(double each) {
        return halves.stream().mapToDouble(h -> h.name().prefHeight(each)).max().orElse(0);
    }

    private double texts(double each) {
        return halves.stream().mapToDouble(h -> h.text().prefHeight(each)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double names = names(each);
        double texts = texts(each);
        double tallest = halves.stream().mapToDouble(h -> each / h.picture().aspect()).max().orElse(0);
        double picture = Math.max(0, Math.min(tallest, getHeight() - names - texts - sizes.mm(3)));
        double top = Math.max(0, (getHeight() - picture - names - texts - sizes.mm(3)) / 2);
        double x = 0;
        for (Half half : halves) {
            half.picture().resizeRelocate(x, top, each, picture);
            half.name().resizeRelocate(x, top + picture + sizes.mm(3), each, names);
            half.text().resizeRelocate(x, top + picture + sizes.mm(3) + names, each, texts);
            x += each + sizes.mm(GAP_MM);
        }
    }
}
