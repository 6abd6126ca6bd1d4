package org.backstory.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.backstory.illustration.Picture;
import org.backstory.session.Sizes;

/** A picture with numbered hotspots beside it, each with a leader line to its part and never over it. */
final class HotspotPicture extends Region implements SplitLayout.Sized {

    private static final double SIZE_MM = 16;
    private static final double GAP_MM = 3.5;

    private final Picture picture;
    private final Sizes sizes;
    private final List<Hotspot> hotspots = new ArrayList<>();

    HotspotPicture(Picture picture, Sizes sizes) {
        this.picture = picture;
        this.sizes = sizes;
        getChildren().add(picture);
    }

    /** Adds a hotspot with the number that its part has in the list; {@code at} is where its line ends, in the picture's coordinates. */
    void add(int number, String id, String name, Point2D at, Consumer<String> chosen) {
        Hotspot hotspot = new Hotspot(number, id, name, at, sizes, chosen);
        hotspots.add(hotspot);
        getChildren().addAll(hotspot.nodes());
    }

    /** Marks a hotspot as chosen. */
    void select(Optional<String> id) {
        hotspots.forEach(hotspot -> hotspot.select(id.filter(hotspot.id()::equals).isPresent()));
    }

    @Override
    public double widthFor(double height) {
        return height * picture.aspect() + (hotspots.isEmpty() ? 0 : 2 * margin());
    }

    @Override
    public double heightFor(double width) {
        return (width - (hotspots.isEmpty() ? 0 : 2 * margin())) / picture.aspect();
    }

    private double margin() {
        return sizes.mm(SIZE_MM + GAP_MM * 2);
    }

    @Override
    protected void layoutChildren() {
        double side = hotspots.isEmpty() ? 0 : margin();
        picture.resizeRelocate(side, 0, Math.max(0, getWidth() - 2 * side), getHeight());
        picture.layout();
        double middle = getWidth() / 2;
        Rectangle2D window = picture.window();
        double left = picture.getLayoutX() + window.getMinX() - sizes.mm(SIZE_MM + GAP_MM);
        double right = picture.getLayoutX() + window.getMaxX() + sizes.mm(GAP_MM);
        List<Hotspot> onLeft = new ArrayList<>();
        List<Hotspot> onRight = new ArrayList<>();
        hotspots.forEach(hotspot -> (target(hotspot).getX() < middle ? onLeft : onRight).add(hotspot));
        balance(onLeft, onRight);
        balance(onRight, onLeft);
        column(onLeft, left);
        column(onRight, right);
    }

    /** When nearly all are on one side, those nearest to the middle go to the other. */
    private void balance(List<Hotspot> many, List<Hotspot> few) {
        double middle = getWidth() / 2;
        while (many.size() > few.size() + 2) {
            Hotspot nearest = many.stream().min(Comparator.comparingDouble(h -> Math.abs(target(h).getX() - middle))).orElseThrow();
            many.remove(nearest);
            few.add(nearest);
        }
    }

    /** Places a column of hotspots as near to the height of their parts as they can stand without touching. */
    private void column(List<Hotspot> column, double x) {
        double size = sizes.mm(SIZE_MM);
        double step = size + sizes.mm(GAP_MM);
        column.sort(Comparator.comparingDouble(h -> target(h).getY()));
        double[] y = new double[column.size()];
        double lowest = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(target(column.get(i)).getY() - size / 2, lowest);
            lowest = y[i] + step;
        }
        double limit = getHeight() - size;
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], limit);
            limit = y[i] - step;
        }
        for (int i = 0; i < y.length; i++) {
            column.get(i).place(x, y[i], size, target(column.get(i)));
        }
    }

    private Point2D target(Hotspot hotspot) {
        Rectangle2D window = picture.window();
        Point2D at = picture.toRegion(hotspot.at());
        return new Point2D(picture.getLayoutX() + Math.clamp(at.getX(), window.getMinX(), window.getMaxX()),
                picture.getLayoutY() + Math.clamp(at.getY(), window.getMinY(), window.getMaxY()));
    }
}
