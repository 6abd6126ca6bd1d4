package org.backstory.screen;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.backstory.illustration.Picture;

/** Makes a picture larger and smaller with two buttons; an enlarged picture is drawn along with one finger. */
final class ZoomButtons extends VBox {

    private static final double STEP = 1.5;
    private final Picture picture;
    private final HotspotPicture art;
    private final Button in;
    private final Button out;
    private Point2D last = Point2D.ZERO;

    ZoomButtons(Picture picture, HotspotPicture art, ScreenContext context) {
        this.picture = picture;
        this.art = art;
        getStyleClass().add("zoom");
        in = button("zoom-in", "+", context.ui().zoomIn(), STEP);
        out = button("zoom-out", "\u2212", context.ui().zoomOut(), 1 / STEP);
        getChildren().addAll(in, out);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> last = new Point2D(event.getSceneX(), event.getSceneY()));
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            picture.pan(event.getSceneX() - last.getX(), event.getSceneY() - last.getY());
            last = new Point2D(event.getSceneX(), event.getSceneY());
            art.requestLayout();
        });
        refresh();
    }

    private Button button(String id, String sign, String name, double times) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("button", "round");
        button.setAccessibleText(name);
        button.setOnAction(_ -> {
            picture.zoom(picture.zoom() * times);
            art.requestLayout();
            refresh();
        });
        return button;
    }

    private void refresh() {
        in.setDisable(picture.zoom() >= Picture.MOST);
        out.setDisable(picture.zoom() <= 1);
    }
}
