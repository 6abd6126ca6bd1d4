package empty;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.control.Label;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/** Fills the screen with one label; with the argument {@code train} it closes again after a second. */
public final class Empty extends Application {

    @Override
    public void start(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getBounds();
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new StackPane(new Label("empty")), room.getWidth(), room.getHeight()));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (getParameters().getRaw().contains("train")) {
            PauseTransition moment = new PauseTransition(Duration.seconds(1));
            moment.setOnFinished(_ -> Platform.exit());
            moment.play();
        }
    }

    /** Opens the window. */
    public static void main(String[] args) {
        launch(args);
    }
}
