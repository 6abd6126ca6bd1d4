package org.backstory.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstory.screen.FitScroll;
import org.backstory.screen.Lines;
import org.backstory.screen.Panel;
import org.backstory.screen.ScreenContext;

/** Lays a panel over the screen. A touch beside it, its button or Escape closes it; it is no window of its own. */
final class PanelLayer extends StackPane {

    /** Wide enough for a large picture, narrow enough to read, mm. */
    private static final double WIDTH_MM = 230;
    private final Runnable closed;

    /** @param closed called when the visitor closes the panel */
    PanelLayer(Panel panel, ScreenContext context, Icons icons, Runnable closed) {
        this.closed = closed;
        getStyleClass().add("veil");
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                closed.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closed.run();
                event.consume();
            }
        });
        getChildren().add(sheet(panel, context, icons));
    }

    private VBox sheet(Panel panel, ScreenContext context, Icons icons) {
        Label title = Lines.left(panel.title(), "title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button button = new Button(context.ui().close(), icons.icon("close"));
        button.setId("close");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setOnAction(_ -> closed.run());
        HBox head = new HBox(title, button);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("sheet-head");
        FitScroll body = new FitScroll(panel.body(), context.ui(), context.sizes());
        VBox sheet = new VBox(head, body);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(context.sizes().mm(WIDTH_MM), Region.USE_PREF_SIZE);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(panel.title());
        return sheet;
    }

    /** Gives the keyboard to the panel. */
    void focus() {
        Node close = lookup("#close");
        if (close != null) {
            close.requestFocus();
        }
    }
}
