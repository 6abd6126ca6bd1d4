package org.backstory.screen;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstory.content.UiWords;

/** How deep to look: a large handle to drag, or a layer at a time with two buttons. */
final class LayerSlider extends HBox {

    private final Slider slider;
    private final Button cover;
    private final Button peel;
    private final int layers;
    private final IntConsumer chosen;
    private int depth;

    LayerSlider(int layers, UiWords ui, IntConsumer chosen) {
        this.layers = layers;
        this.chosen = chosen;
        getStyleClass().add("ages");
        slider = new Slider(0, layers - 1, 0);
        slider.setId("layers");
        slider.getStyleClass().add("handle");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(ui.layers());
        slider.valueProperty().subscribe(value -> choose((int) Math.round(value.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        cover = step("cover", ui.cover(), -1);
        peel = step("peel", ui.peel(), 1);
        getChildren().addAll(cover, slider, peel);
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
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> choose(Math.clamp(depth + by, 0, layers - 1)));
        return button;
    }

    private void choose(int wanted) {
        if (wanted != depth) {
            chosen.accept(wanted);
        }
    }
}
