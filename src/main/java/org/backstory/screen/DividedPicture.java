package org.backstory.screen;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.backstory.illustration.Picture;

/** One picture over another of the same size: the first to the left of a divider, the second to its right. */
final class DividedPicture extends Region implements SplitLayout.Sized {

    private static final double HANDLE_MM = 20;
    private static final double GAP_MM = 4;

    private final Picture first;
    private final Picture second;
    private final ScreenContext context;
    private final Slider slider = new Slider(0, 100, 50);
    private final Line line = new Line();
    private final Rectangle left = new Rectangle();
    private final Rectangle right = new Rectangle();
    private final Button showFirst;
    private final Button showSecond;

    DividedPicture(Picture first, Picture second, String firstName, String secondName, ScreenContext context) {
        this.first = first;
        this.second = second;
        this.context = context;
        first.setClip(left);
        second.setClip(right);
        line.getStyleClass().add("divider");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setStrokeWidth(context.sizes().mm(1));
        slider.setId("divider");
        slider.getStyleClass().add("handle");
        slider.setBlockIncrement(10);
        slider.setAccessibleText(firstName + " | " + secondName);
        slider.valueProperty().subscribe(value -> divide());
        showFirst = end("show-first", firstName, 100);
        showSecond = end("show-second", secondName, 0);
        getChildren().addAll(first, second, line, slider, showFirst, showSecond);
    }

    /** Moves the divider: the share of the first picture that is seen, in percent. */
    void move(double percent) {
        slider.setValue(percent);
    }

    /** Calls back with the share whenever the divider moves. */
    void onMoved(DoubleConsumer moved) {
        slider.valueProperty().subscribe(value -> moved.accept(value.doubleValue()));
    }

    private Button end(String id, String name, double percent) {
        Button button = new Button(name);
        button.setId(id);
        button.setWrapText(true);
        button.setOnAction(_ -> move(percent));
        return button;
    }

    @Override
    public double widthFor(double height) {
        return Math.max(0, height - below()) * first.aspect() + handle();
    }

    @Override
    public double heightFor(double width) {
        return (width - handle()) / first.aspect() + below();
    }

    private double below() {
        return handle() + buttons() + 2 * context.sizes().mm(GAP_MM);
    }

    private double handle() {
        return context.sizes().mm(HANDLE_MM);
    }

    private double buttons() {
        double each = Math.max(1, (getWidth() - context.sizes().mm(GAP_MM)) / 2);
        return Math.max(showFirst.minHeight(-1), Math.max(showFirst.prefHeight(each), showSecond.prefHeight(each)));
    }

    @Override
    protected void layoutChildren() {
        double gap = context.sizes().mm(GAP_MM);
        double room = Math.max(1, getHeight() - below());
        double width = Math.max(1, Math.min(getWidth() - handle(), room * first.aspect()));
        double height = Math.min(room, width / first.aspect());
        double x = (getWidth() - width) / 2;
        first.resizeRelocate(x, 0, width, height);
        second.resizeRelocate(x, 0, width, height);
        slider.resizeRelocate(x - handle() / 2, height + gap / 2, width + handle(), handle());
        double each = (getWidth() - gap) / 2;
        double y = height + gap * 1.5 + handle();
        showFirst.resizeRelocate(0, y, each, buttons());
        showSecond.resizeRelocate(each + gap, y, each, buttons());
        divide();
    }

    private void divide() {
        double width = first.getWidth();
        double height = first.getHeight();
        double at = width * slider.getValue() / 100;
        left.setWidth(at);
        left.setHeight(height);
        right.setX(at);
        right.setWidth(width - at);
        right.setHeight(height);
        line.setStartX(first.getLayoutX() + at);
        line.setEndX(first.getLayoutX() + at);
        line.setStartY(0);
        line.setEndY(slider.getLayoutY() + handle() / 2);
    }
}
