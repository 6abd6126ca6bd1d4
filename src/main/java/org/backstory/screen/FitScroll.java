package org.backstory.screen;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;
import org.backstory.content.UiWords;
import org.backstory.session.Sizes;

/**
 * Holds a column that usually fits. When it does not, two large buttons scroll it a page at a time, and it can be drawn
 * along with a finger or turned with a wheel: nothing is ever cut, and nobody needs to hit a thin bar.
 */
public final class FitScroll extends Region {

    private static final double BUTTON_MM = 16;
    private static final double GAP_MM = 3;
    private static final double SLACK_MM = 3.5;
    /** The share of the height that one touch scrolls: a line of the old page stays in sight. */
    private static final double PAGE = 0.85;

    private final Region content;
    private final ScrollPane scroll;
    private final Button up;
    private final Button down;
    private final Sizes sizes;

    /** Holds this content. */
    public FitScroll(Region content, UiWords ui, Sizes sizes) {
        this.content = content;
        this.sizes = sizes;
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("fit-scroll");
        scroll.skinProperty().subscribe(_ -> keepNoPicture());
        // A drag that began on a button would press it on release: a flick has to scroll and do nothing else.
        new FlickGuard(scroll, sizes.mm(SLACK_MM));
        up = button("scroll-up", "\u25B2", ui.scrollUp(), -1);
        down = button("scroll-down", "\u25BC", ui.scrollDown(), 1);
        getChildren().setAll(scroll, up, down);
        ((ObservableValue<Number>) scroll.vvalueProperty()).subscribe(_ -> refresh());
    }

    /** Scrolls no further than needed to show something in the content whole, with a little room around it. */
    public void reveal(Node node) {
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden();
        double room = sizes.mm(GAP_MM);
        double least = wanted.getMaxY() + room - scroll.getHeight();
        double most = wanted.getMinY() - room;
        scroll.setVvalue(Math.clamp(Math.min(Math.max(top, least), most) / hidden(), 0, 1));
    }

    /** Lets the content take the whole height when it needs less. */
    void fill() {
        scroll.setFitToHeight(true);
    }

    /**
     * The skin has its part in view kept as a picture, which is drawn anew for every screen, and stays in memory until
     * that is full: 100 MB after 100 screens, and pauses of a tenth of a second to make room.
     */
    private void keepNoPicture() {
        Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(view -> view.setCache(false));
    }

    private Button button(String id, String sign, String name, int direction) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("button", "round");
        button.setAccessibleText(name);
        button.setOnAction(_ -> scroll.setVvalue(scroll.getVvalue() + direction * PAGE * scroll.getHeight() / hidden()));
        return button;
    }

    /** The height that is out of sight, px; 1 at least. */
    private double hidden() {
        return Math.max(1, content.getHeight() - scroll.getHeight());
    }

    private void refresh() {
        up.setDisable(scroll.getVvalue() <= 0.001);
        down.setDisable(scroll.getVvalue() >= 0.999);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double size = sizes.mm(BUTTON_MM);
        boolean fits = content.prefHeight(getWidth()) <= getHeight() + 1;
        up.setVisible(!fits);
        down.setVisible(!fits);
        double width = fits ? getWidth() : Math.max(1, getWidth() - size - sizes.mm(GAP_MM));
        scroll.resizeRelocate(0, 0, width, getHeight());
        up.resizeRelocate(getWidth() - size, 0, size, size);
        down.resizeRelocate(getWidth() - size, getHeight() - size, size, size);
        refresh();
    }
}
