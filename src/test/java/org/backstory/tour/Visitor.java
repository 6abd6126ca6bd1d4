package org.backstory.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.ScreenWords;
import org.backstory.content.Words;
import org.backstory.mode.Toolkit;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.TourScene;
import org.backstory.shell.TwoPasses;

/**
 * A visitor in front of a window with the tour: touches, types and looks. Every touch goes through the window as a
 * finger's does; after each, the screen is laid out, so that the next touch needs no waiting.
 */
public final class Visitor implements AutoCloseable {

    private final Pack pack;
    private final Toolkit toolkit;
    private final Visit visit;
    private final TourScene tour;
    private final Stage stage;
    private final Robot robot;
    private final Finger finger = new Finger();

    /** Opens a window of this size, px; the headless screen has 1000 x 1000. */
    public Visitor(Pack pack, Toolkit toolkit, double width, double height, boolean movement) {
        this(pack, toolkit, width, height, movement, Ticker.system());
    }

    /** Opens a window whose clock is the test's. */
    public Visitor(Pack pack, Toolkit toolkit, double width, double height, boolean movement, Ticker ticker) {
        this.pack = pack;
        this.toolkit = toolkit;
        this.visit = Visit.begin(pack, new Preferences(pack.file().languages().getFirst(), Theme.LIGHT, TextSize.NORMAL, movement, false));
        this.tour = toolkit.call(() -> new TourScene(pack, visit, Settings.DEFAULTS.clinic(), Sizes::assumed, width, height, ticker));
        this.stage = toolkit.call(() -> new Stage(StageStyle.UNDECORATED));
        this.robot = toolkit.call(Robot::new);
        look(() -> {
            tour.follow();
            stage.setScene(tour.scene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return null;
        });
    }

    /** Does or reads something on the toolkit's thread, with the screen laid out before and after. */
    public <T> T look(Supplier<T> work) {
        return toolkit.call(() -> {
            TwoPasses.over(tour.scene().getRoot());
            T seen = work.get();
            TwoPasses.over(tour.scene().getRoot());
            return seen;
        });
    }

    /** Puts the tour to a screen, as staff do. */
    public void open(Screen screen) {
        look(() -> {
            visit.navigator().open(screen);
            return null;
        });
    }

    /** Touches the middle of what has this id. */
    public void touch(String id) {
        touch(id, 0.5, 0.5);
    }

    /** Touches what has this id at a share of its width and height. */
    public void touch(String id, double x, double y) {
        look(() -> {
            robot.mouseMove(point(id, x, y));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
    }

    /** Where something is, in the window. */
    public Point2D at(String id, double x, double y) {
        return look(() -> point(id, x, y));
    }

    private Point2D point(String id, double x, double y) {
        Bounds bounds = node(id).localToScene(node(id).getLayoutBounds());
        return new Point2D(bounds.getMinX() + bounds.getWidth() * x, bounds.getMinY() + bounds.getHeight() * y);
    }

    /** Puts the finger down. */
    public void press(Point2D at) {
        look(() -> {
            finger.press(at);
            return null;
        });
    }

    /** Draws the finger along. */
    public void drag(Point2D to) {
        look(() -> {
            finger.drag(to);
            return null;
        });
    }

    /** Lifts the finger. */
    public void release() {
        look(() -> {
            finger.lift();
            return null;
        });
    }

    /** Turns the wheel down over what has this id. */
    public void scroll(String id, int clicks) {
        look(() -> {
            robot.mouseMove(point(id, 0.5, 0.5));
            robot.mouseWheel(clicks);
            return null;
        });
    }

    /** Types keys, one after the other. */
    public void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            look(() -> {
                robot.keyPress(key);
                robot.keyRelease(key);
                return null;
            });
        }
    }

    /** Types keys together: all down, then all up. */
    public void chord(KeyCode... keys) {
        look(() -> {
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
            return null;
        });
    }

    /** Waits until so many frames were drawn: what follows the clock has seen it then. */
    public void frames(int count) {
        new Frames(toolkit).pass(count);
    }

    /** Gives the keyboard to what has this id. */
    public void focus(String id) {
        look(() -> {
            node(id).requestFocus();
            return null;
        });
    }

    /** The id of what has the keyboard. */
    public String focused() {
        return look(() -> Optional.ofNullable(tour.scene().getFocusOwner()).map(Node::getId).orElse(""));
    }

    /** The id of the screen that is shown; not of the one that should be. */
    public String shown() {
        return look(() -> frame().getCenter().getId().replaceFirst("screen-", ""));
    }

    /** The heading of the panel that is open, if one is. */
    public Optional<String> panel() {
        return look(() -> Optional.ofNullable((Labeled) tour.scene().lookup(".sheet .title")).map(Labeled::getText));
    }

    /** Whether something is there to be seen. */
    public boolean sees(String id) {
        return look(() -> tour.scene().lookup("#" + id) != null && isSeen(node(id)));
    }

    /** What a control says. */
    public String says(String id) {
        return look(() -> ((Labeled) node(id)).getText());
    }

    /** Everything that can be read below what a selector finds. */
    public String reads(String selector) {
        return look(() -> {
            List<String> texts = new ArrayList<>();
            collect(tour.scene().lookup(selector), texts);
            return String.join(" ", texts);
        });
    }

    private void collect(Node node, List<String> texts) {
        if (node.isVisible() && node instanceof Text text) {
            texts.add(text.getText());
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** What has this id; on the toolkit's thread only. */
    public Node node(String id) {
        return Optional.ofNullable(tour.scene().lookup("#" + id)).orElseThrow(() -> new AssertionError("#" + id + " is not on " + frame().getCenter().getId()));
    }

    private BorderPane frame() {
        return (BorderPane) tour.shell().getChildrenUnmodifiable().getFirst();
    }

    /** The words in the language that is spoken now. */
    public Words words() {
        return pack.words().get(visit.preferences().languageProperty().get());
    }

    /** The words of a screen in the language that is spoken now. */
    public ScreenWords words(Screen screen) {
        return words().screens().get(screen.id());
    }

    /** What is shown. */
    public Pack pack() {
        return pack;
    }

    public Visit visit() {
        return visit;
    }

    public TourScene tour() {
        return tour;
    }

    /** Leaves the window. */
    @Override
    public void close() {
        toolkit.call(() -> {
            stage.close();
            tour.dispose();
            return null;
        });
    }
}
