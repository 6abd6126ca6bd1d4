package org.backstory.mode.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;
import org.backstory.mode.FullScreen;
import org.backstory.mode.Monitors;
import org.backstory.mode.kiosk.staff.StaffDoor;
import org.backstory.screen.Lines;
import org.backstory.session.Sizes;
import org.backstory.settings.Settings;
import org.backstory.shell.Stylesheets;

/**
 * What a kiosk shows that has no content at all: a calm sentence, in every language that the program was delivered with.
 * After a minute it ends, so that everything is read anew; somebody may have brought the content back. Staff who press the
 * chord of the staff's door see why: no keypad stands before it, because its words are in the content.
 */
public final class ClosedScreen {

    private static final Duration AGAIN = Duration.minutes(1);

    /** Opens it. Only on the toolkit's thread. */
    public void open(Settings settings, List<Finding> findings, Consumer<Ending> ended) {
        Screen screen = new Monitors().wanted(settings.screen().monitor());
        Rectangle2D room = screen.getBounds();
        Stage stage = new Stage();
        stage.setScene(scene(settings, findings, room.getWidth(), room.getHeight()));
        new FullScreen().fill(stage, screen);
        stage.setOnCloseRequest(event -> event.consume());
        PauseTransition again = new PauseTransition(AGAIN);
        again.setOnFinished(_ -> {
            stage.close();
            ended.accept(new Ending.Restarted());
        });
        stage.show();
        again.play();
    }

    /** A scene of this size, px, with nothing to touch. */
    Scene scene(Settings settings, List<Finding> findings, double width, double height) {
        VBox page = new VBox();
        page.getStyleClass().add("closed");
        words().forEach(lines -> page.getChildren().add(new VBox(Lines.left(lines.getFirst(), "hero"), Lines.left(lines.getLast(), "lead"))));
        Scene scene = new Scene(page, width, height, Color.WHITE);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (StaffDoor.CHORD.match(event)) {
                page.getChildren().setAll(findings.stream().map(finding -> Lines.left(finding.toString(), "finding-text")).toList());
            }
        });
        scene.getStylesheets().setAll(new Stylesheets().of(settings.theme(), Sizes.assumed(width, height, settings.textSize())));
        return scene;
    }

    /** The words stand in the program: the pack, which has all others, is what is missing. */
    private static Stream<List<String>> words() {
        try (InputStream in = ClosedScreen.class.getResourceAsStream("closed.txt")) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R\\R")).map(text -> text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
