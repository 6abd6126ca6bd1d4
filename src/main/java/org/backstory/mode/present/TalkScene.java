package org.backstory.mode.present;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.backstory.mode.ScreenGrid;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.settings.Settings;
import org.backstory.shell.ScreenPictures;
import org.backstory.shell.SmallPictures;
import org.backstory.shell.Stylesheets;

/**
 * The scene with the living slide: around it the speaker's screen, or with one screen nothing. Its measures are those of
 * the wall, so that slide and desk share one stylesheet; the whole is then scaled to the laptop.
 */
final class TalkScene {

    private final Talk talk;
    private final Slide slide;
    private final Settings.Clinic clinic;
    private final Supplier<LocalTime> timeOfDay;
    private final StackPane layers = new StackPane();
    private final Scaled scaled = new Scaled(layers);
    /** With a first size: a scene without one takes its preferred size again whenever a picture of it is taken. */
    private final Scene scene = new Scene(scaled, 1280, 720);
    private final Stylesheets stylesheets = new Stylesheets();
    private final NoteSize noteSize = new NoteSize();
    private final Subscription following;
    private Consumer<List<String>> styled = _ -> {
    };
    private Optional<Desk> desk = Optional.empty();
    private Optional<NextPicture> next = Optional.empty();
    private Optional<Dimension2D> wall = Optional.empty();
    private double dots = 1;

    /** @param keys takes every key before anything else does */
    TalkScene(Talk talk, Slide slide, Settings.Clinic clinic, Supplier<LocalTime> timeOfDay, Consumer<KeyEvent> keys) {
        this.talk = talk;
        this.slide = slide;
        this.clinic = clinic;
        this.timeOfDay = timeOfDay;
        layers.getStyleClass().add("talk");
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
        Preferences preferences = talk.visit().preferences();
        following = Subscription.combine(
                scene.widthProperty().subscribe((_, _) -> measure()), scene.heightProperty().subscribe((_, _) -> measure()),
                preferences.themeProperty().subscribe((_, _) -> measure()), preferences.textSizeProperty().subscribe((_, _) -> measure()),
                preferences.languageProperty().subscribe((_, _) -> build()), talk.aloneProperty().subscribe((_, _) -> build()),
                talk.overProperty().subscribe((_, _) -> cover()),
                talk.visit().navigator().placeProperty().subscribe((_, _) -> lookAhead()));
        measure();
        build();
    }

    /** Told of the stylesheets whenever they change, and of those that are worn now. */
    void whenStyled(Consumer<List<String>> told) {
        styled = told;
        told.accept(scene.getStylesheets());
    }

    /** The scene. */
    Scene scene() {
        return scene;
    }

    /**
     * Lays everything out for a wall and a screen.
     *
     * @param size    the size of the wall, px; nothing where there is none and this scene is the wall
     * @param density how many dots of the speaker's screen are one px
     */
    void arrange(Optional<Dimension2D> size, double density) {
        wall = size;
        dots = density;
        measure();
        build();
    }

    /** Shows the time as it is. */
    void tick() {
        desk.ifPresent(Desk::tick);
    }

    /** Stops following the talk. */
    void dispose() {
        following.unsubscribe();
        desk.ifPresent(Desk::dispose);
        slide.dispose();
    }

    private void measure() {
        if (scene.getWidth() <= 0 || scene.getHeight() <= 0) {
            return;
        }
        Dimension2D size = wall.orElseGet(() -> new Dimension2D(scene.getWidth(), scene.getHeight()));
        Sizes sizes = sizes(size.getWidth(), size.getHeight());
        List<String> sheets = stylesheets.of(talk.visit().preferences().themeProperty().get(), sizes);
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
            styled.accept(sheets);
        }
        slide.layOutFor(size);
        slide.shell().resize(sizes);
        scaled.scale(sizes(scene.getWidth(), scene.getHeight()).pixelsPerMm() / sizes.pixelsPerMm());
        lookAhead();
    }

    /** Nobody measures a projector or a laptop: each is laid out as a screen of the usual size would be. */
    private Sizes sizes(double width, double height) {
        return Sizes.assumed(width, height, talk.visit().preferences().textSizeProperty().get());
    }

    private Sizes sizes() {
        return sizes(slide.size().getWidth(), slide.size().getHeight());
    }

    private void build() {
        desk.ifPresent(Desk::dispose);
        desk = Optional.empty();
        next = Optional.empty();
        layers.getChildren().clear();
        if (wall.isEmpty() && talk.aloneProperty().get()) {
            layers.getChildren().add(slide);
        } else {
            NextPicture ahead = new NextPicture(talk, clinic);
            next = Optional.of(ahead);
            desk = Optional.of(new Desk(talk, slide, ahead, noteSize, sizes(), wall.isEmpty(), timeOfDay));
            layers.getChildren().add(desk.get());
        }
        cover();
        lookAhead();
    }

    private void lookAhead() {
        next.ifPresent(picture -> picture.refresh(slide.size(), scaled.scale() * dots));
    }

    private void cover() {
        Node ground = layers.getChildren().getFirst();
        layers.getChildren().setAll(ground);
        Optional<Region> layer = switch (talk.overProperty().get()) {
            case NOTHING -> Optional.empty();
            case QUESTION -> Optional.of(new EndQuestion(talk));
            case GRID -> Optional.of(grid());
        };
        layer.ifPresent(layers.getChildren()::add);
    }

    private ScreenGrid grid() {
        Preferences now = talk.visit().preferences();
        SmallPictures pictures = new SmallPictures(talk.pack(), clinic, new ScreenPictures.Look(now.languageProperty().get(),
                now.themeProperty().get(), now.textSizeProperty().get(), (int) slide.size().getWidth(), (int) slide.size().getHeight()));
        return new ScreenGrid(talk.pack(), talk.words(), sizes(), talk.visit().navigator().place(), pictures, talk::show,
                () -> talk.follow(Command.Plain.LEAVE));
    }
}
