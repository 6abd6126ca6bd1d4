package org.backstory.mode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.backstory.content.GridWords;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.Words;
import org.backstory.screen.FitScroll;
import org.backstory.session.Sizes;
import org.backstory.shell.Icons;
import org.backstory.shell.SmallPictures;

/**
 * All screens of a pack as small pictures, by chapter, to choose one: by touch, with arrows and Enter, or by typing a word.
 * It is there at once; the pictures come one after the other, and go with it.
 */
public final class ScreenGrid extends BorderPane {

    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final List<ScreenGroup> groups;
    private final ScreenSearch search;
    private final GridWords words;
    private final Sizes sizes;
    private final SmallPictures pictures;
    private final Screen current;
    private final Consumer<Screen> chosen;
    private final Runnable closed;
    private final Map<Screen, ScreenCard> cards = new LinkedHashMap<>();
    private final GridRows rows;
    private final FitScroll scroll;
    private final StackPane room;
    private final GridHead head;
    private Optional<String> group = Optional.empty();
    private boolean begun;

    /**
     * A grid; it begins to draw when it is first laid out.
     *
     * @param words    the language of the titles
     * @param sizes    how large a millimetre is
     * @param current  the screen that is open now
     * @param pictures what draws the pictures
     * @param chosen   told which screen was chosen
     * @param closed   told when the grid was closed without a choice
     */
    public ScreenGrid(Pack pack, Words words, Sizes sizes, Screen current, SmallPictures pictures, Consumer<Screen> chosen, Runnable closed) {
        this.groups = ScreenGroup.of(pack, words);
        this.words = words.grid();
        this.sizes = sizes;
        this.pictures = pictures;
        this.current = current;
        this.chosen = chosen;
        this.closed = closed;
        List<Screen> screens = groups.stream().flatMap(group -> group.screens().stream()).toList();
        this.search = new ScreenSearch(screens, words);
        screens.forEach(screen -> cards.put(screen, card(screen, pack.screens().indexOf(screen) + 1, words)));
        getStyleClass().add("screen-grid");
        rows = new GridRows(pictures.ratio(), sizes);
        scroll = new FitScroll(rows, words.ui(), sizes);
        room = new StackPane(scroll);
        room.getStyleClass().add("screen-room");
        Icons icons = new Icons();
        head = new GridHead(words, icons, this::look, closed);
        LetterKeys letters = new LetterKeys(search.letters(), head.field(), this.words, icons);
        head.whenLetters(shown -> setBottom(shown ? letters : null));
        setTop(head);
        setCenter(room);
        filter();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pictures.stop();
            }
        });
    }

    private ScreenCard card(Screen screen, int number, Words words) {
        ScreenCard card = new ScreenCard(screen, number, words.screens().get(screen.id()).title(), screen.equals(current), words.grid());
        card.setOnAction(_ -> chosen.accept(screen));
        return card;
    }

    /** What is typed is looked for in all chapters. */
    private void look() {
        group = Optional.empty();
        filter();
    }

    private void show(Optional<String> only) {
        group = only;
        if (head.field().getText().isEmpty()) {
            filter();
        } else {
            head.field().clear();
        }
        rows.tiles().getFirst().requestFocus();
    }

    /** Shows what was found, each chapter after its heading. */
    private void filter() {
        List<Screen> found = search.find(head.field().getText());
        List<Button> tiles = new ArrayList<>();
        groups.stream().filter(one -> group.map(one.id()::equals).orElse(true)).map(one -> one.only(found))
                .filter(one -> !one.screens().isEmpty()).forEach(one -> {
                    tiles.add(heading(one));
                    one.screens().forEach(screen -> tiles.add(cards.get(screen)));
                });
        rows.show(tiles);
        if (tiles.isEmpty()) {
            Label none = new Label(words.none());
            none.getStyleClass().add("screens-none");
            none.setWrapText(true);
            room.getChildren().setAll(none);
        } else {
            room.getChildren().setAll(scroll);
        }
    }

    /** A heading leads to its chapter alone, and from there back to all screens. */
    private Button heading(ScreenGroup one) {
        boolean alone = group.isPresent();
        Button heading = new Button(alone ? words.title() : one.title());
        heading.setId(alone ? "group-all" : "group-" + one.id());
        heading.getStyleClass().setAll("card", "group-tile");
        heading.setWrapText(true);
        heading.setOnAction(_ -> show(alone ? Optional.empty() : Optional.of(one.id())));
        return heading;
    }

    /** At first the open screen is in sight and has the keyboard; what is near it is drawn first. */
    @Override
    protected void layoutChildren() {
        double under = getBottom() == null ? 0 : getBottom().prefHeight(getWidth());
        rows.fit(getHeight() - head.prefHeight(getWidth()) - under - room.snappedTopInset() - room.snappedBottomInset());
        super.layoutChildren();
        if (!begun && getScene() != null && getWidth() > 0) {
            begun = true;
            ((Parent) getCenter()).layout();
            ScreenCard here = cards.get(current);
            scroll.reveal(here);
            here.requestFocus();
            List<Screen> order = List.copyOf(cards.keySet());
            int at = order.indexOf(current);
            pictures.draw(order.stream().sorted(Comparator.comparingInt(screen -> Math.abs(order.indexOf(screen) - at))).toList(),
                    (screen, image) -> cards.get(screen).show(image));
        }
    }

    private Optional<Button> focused() {
        return rows.tiles().stream().filter(Button::isFocused).findFirst();
    }

    private Optional<ScreenCard> firstFound() {
        return rows.tiles().stream().filter(ScreenCard.class::isInstance).map(ScreenCard.class::cast).findFirst();
    }

    private void pressed(KeyEvent event) {
        pseudoClassStateChanged(KEYED, true);
        KeyCode key = event.getCode();
        boolean done = switch (key) {
            case ESCAPE -> {
                closed.run();
                yield true;
            }
            case ENTER -> enter();
            case BACK_SPACE -> focused().isPresent() && head.field().deletePreviousChar();
            case UP, DOWN, LEFT, RIGHT -> step(key);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    /** Opens what has the keyboard, or after typing the first that was found. */
    private boolean enter() {
        Optional<? extends Button> tile = focused().isEmpty() && head.field().isFocused() ? firstFound() : focused();
        tile.ifPresent(Button::fire);
        return tile.isPresent();
    }

    private boolean step(KeyCode arrow) {
        Optional<Button> from = focused();
        Optional<? extends Button> to = from.isPresent() ? from.flatMap(tile -> new GridSteps(rows.tiles()).from(tile, arrow))
                : head.field().isFocused() && arrow == KeyCode.DOWN ? firstFound() : Optional.empty();
        to.ifPresent(tile -> {
            tile.requestFocus();
            scroll.reveal(tile);
        });
        return from.isPresent() || to.isPresent();
    }

    /** A letter that is typed anywhere is searched for. */
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (!head.field().isFocused() && !event.isShortcutDown() && !event.isAltDown() && !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointAt(0))) {
            head.field().requestFocus();
            head.field().appendText(typed);
            event.consume();
        }
    }
}
