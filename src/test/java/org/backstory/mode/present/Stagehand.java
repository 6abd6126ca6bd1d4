package org.backstory.mode.present;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.backstory.content.Pack;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Settings;
import org.backstory.shell.TwoPasses;

/** A talk on the headless screen, with monitors that a test plugs in and out, and a speaker who presses and touches. */
final class Stagehand implements AutoCloseable {

    static final Display LAPTOP = new Display(new Rectangle2D(0, 400, 960, 540), 1);
    static final Display PROJECTOR = new Display(new Rectangle2D(0, 0, 640, 360), 1);

    private final Toolkit toolkit;
    private final List<Display> plugged = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();
    private final Presentation presentation;
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final Robot robot;

    Stagehand(Pack pack, Toolkit toolkit, Optional<String> screen, Display... displays) {
        this.toolkit = toolkit;
        plugged.addAll(List.of(displays));
        robot = toolkit.call(Robot::new);
        presentation = toolkit.call(() -> new Presentation(
                new Opening(pack, Settings.DEFAULTS, Optional.empty(), screen, List.of(), nanos::get), all(), Filling::place,
                () -> LocalTime.of(14, 5), ended::incrementAndGet));
        look(() -> {
            // a screen that is still appearing is not the same in two pictures
            talk().visit().preferences().movementProperty().set(false);
            presentation.open();
            return null;
        });
    }

    private Display.All all() {
        return new Display.All() {
            @Override
            public List<Display> now() {
                return List.copyOf(plugged);
            }

            @Override
            public Subscription changed(Runnable listener) {
                told.add(listener);
                return () -> told.remove(listener);
            }
        };
    }

    /** Does or reads something on the toolkit's thread, with everything laid out before and after. */
    <T> T look(Supplier<T> work) {
        return toolkit.call(() -> {
            settle();
            T seen = work.get();
            settle();
            return seen;
        });
    }

    private void settle() {
        TwoPasses.over(presentation.living().scene().getRoot());
        if (wall().isShowing()) {
            presentation.wall().mirror().take();
            wall().getScene().getRoot().applyCss();
            wall().getScene().getRoot().layout();
        }
    }

    /** Plugs in exactly these. */
    void plug(Display... displays) {
        look(() -> {
            plugged.clear();
            plugged.addAll(List.of(displays));
            List.copyOf(told).forEach(Runnable::run);
            return null;
        });
    }

    /** Types keys into the window that has the keyboard. */
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            look(() -> {
                robot.keyPress(key);
                robot.keyRelease(key);
                return null;
            });
        }
    }

    /** Gives the keyboard to the window on the wall. */
    void goToWall() {
        look(() -> {
            wall().requestFocus();
            return null;
        });
    }

    /** Clicks at the middle of something on the speaker's screen. */
    void click(String id) {
        look(() -> {
            robot.mouseMove(onScreen(id, 0.5, 0.5));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
    }

    /** Moves the mouse to a share of something's width and height. */
    void point(String id, double x, double y) {
        look(() -> {
            robot.mouseMove(onScreen(id, x, y));
            return null;
        });
    }

    private Point2D onScreen(String id, double x, double y) {
        Bounds bounds = node(id).localToScreen(node(id).getLayoutBounds());
        return new Point2D(bounds.getMinX() + bounds.getWidth() * x, bounds.getMinY() + bounds.getHeight() * y);
    }

    /** What has this id on the speaker's screen; on the toolkit's thread only. */
    Node node(String id) {
        return Optional.ofNullable(scene().lookup("#" + id)).orElseThrow(() -> new AssertionError("#" + id + " is not there"));
    }

    /** Whether something is there. */
    boolean sees(String id) {
        return look(() -> scene().lookup("#" + id) != null);
    }

    /** The id of the screen that the talk shows. */
    String shown() {
        return look(() -> talk().visit().navigator().place().id());
    }

    /** Lets time go by. */
    void wait(int seconds) {
        nanos.addAndGet(seconds * 1_000_000_000L);
        look(() -> {
            presentation.living().tick();
            return null;
        });
    }

    /** What a label says. */
    String says(String id) {
        return look(() -> ((Labeled) node(id)).getText());
    }

    /** The notes that the speaker sees. */
    List<String> notes() {
        return look(() -> ((Parent) node("notes")).getChildrenUnmodifiable().stream().map(note -> ((Labeled) note).getText()).toList());
    }

    /** How light the wall is, in a grid of squares. */
    List<Integer> wallDots() {
        return look(() -> squares(wall().getScene().snapshot(null), new Rectangle2D(0, 0, wall().getScene().getWidth(), wall().getScene().getHeight())));
    }

    /** How far the wall and what the speaker sees of it are apart, 0 to 255. */
    double difference() {
        List<Integer> seen = look(() -> {
            Bounds slide = node("slide").localToScene(node("slide").getLayoutBounds());
            double height = Math.min(slide.getHeight(), slide.getWidth() * 9 / 16);
            double width = height * 16 / 9;
            return squares(scene().snapshot(null), new Rectangle2D(slide.getCenterX() - width / 2, slide.getCenterY() - height / 2, width, height));
        });
        return difference(seen, wallDots());
    }

    /** How far the squares of two pictures are apart where they differ most. */
    static double difference(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size()).map(i -> Math.abs(one.get(i) - other.get(i))).max().orElseThrow();
    }

    private static List<Integer> squares(Image image, Rectangle2D area) {
        int across = 32;
        int down = 18;
        List<Integer> squares = new ArrayList<>();
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                squares.add(light(image, area.getMinX() + area.getWidth() * x / across, area.getMinY() + area.getHeight() * y / down,
                        area.getWidth() / across, area.getHeight() / down));
            }
        }
        return squares;
    }

    private static int light(Image image, double left, double top, double width, double height) {
        double sum = 0;
        int count = 0;
        for (int y = (int) Math.ceil(top); y < top + height - 1; y++) {
            for (int x = (int) Math.ceil(left); x < left + width - 1; x++) {
                Color color = image.getPixelReader().getColor(x, y);
                sum += (color.getRed() + color.getGreen() + color.getBlue()) / 3;
                count++;
            }
        }
        return (int) Math.round(255 * sum / count);
    }

    int ended() {
        return ended.get();
    }

    Talk talk() {
        return presentation.talk();
    }

    Scene scene() {
        return presentation.living().scene();
    }

    Stage wall() {
        return presentation.wall().stage();
    }

    Presentation presentation() {
        return presentation;
    }

    @Override
    public void close() {
        if (ended.get() == 0) {
            toolkit.call(() -> {
                talk().end();
                return null;
            });
        }
    }
}
