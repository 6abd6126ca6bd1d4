package org.backstory.screen;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;

/** How deep to look: a large handle to drag, or a layer at a time with two buttons. */
final class LayerSlider {

    private final Slider slider;
    private final Button cover;
    private final Button peel;
    private final SliderRow row;
    private final int layers;
    private final IntConsumer chosen;
    private int depth;

    LayerSlider(int layers, ScreenContext context, IntConsumer chosen) {
        this.layers = layers;
        this.chosen = chosen;
        slider = new Slider(0, layers - 1, 0);
        slider.setId("layers");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(context.ui().layers());
        slider.valueProperty().subscribe(value -> choose((int) Math.round(value.doubleValue())));
        cover = step("cover", context.ui().cover(), -1);
        peel = step("peel", context.ui().peel(), 1);
        row = new SliderRow(cover, slider, peel, context.sizes());
    }

    /** The slider with its buttons. */
    SliderRow row() {
        return row;
    }

    /** Tells when a finger takes the handle (true) and lets it go (false). */
    void whileDragged(Consumer<Boolean> told) {
        slider.valueChangingProperty().subscribe((_, dragged) -> told.accept(dragged));
    }

    /** Shows a depth: 0 for everything. */
    void show(int now) {
        depth = now;
        slider.setValue(now);
        cover.setDisable(now == 0);
        peel.setDisable(now == layers - 1);
    }

    private Button step(String id, String name, int by) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(_ -> choose(Math.clamp(depth + by, 0, layers - 1)));
        return button;
    }

    private void choose(int wanted) {
        if (wanted != depth) {
            chosen.accept(wanted);
        }
    }
}
