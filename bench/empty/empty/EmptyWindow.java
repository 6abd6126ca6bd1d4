package empty;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** A window in one color over the whole screen. With an argument it ends by itself, which writes its cache. */
public final class EmptyWindow extends Application {

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Region(), Screen.getPrimary().getBounds().getWidth(), Screen.getPrimary().getBounds().getHeight(), Color.TEAL);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    Thread.sleep(1500);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                Platform.exit();
            });
        }
    }

    /** Starts. */
    public static void main(String[] arguments) {
        launch(arguments);
    }
}
