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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final VBox body = new VBox();
    private final FitScroll scroll;
    private final GridHead head;
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
        body.getStyleClass().add("screen-groups");
        scroll = new FitScroll(body, words.ui(), sizes);
        Icons icons = new Icons();
        head = new GridHead(words, groups, icons, this::filter, closed);
        LetterKeys letters = new LetterKeys(search.letters(), head.field(), this.words, icons);
        head.whenLetters(shown -> setBottom(shown ? letters : null));
        setTop(head);
        StackPane room = new StackPane(scroll);
        room.getStyleClass().add("screen-room");
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

    /** Shows what was found, under the headings of its chapters. */
    private void filter() {
        List<Screen> found = search.find(head.field().getText());
        List<Region> shown = new ArrayList<>();
        groups.stream().filter(group -> head.group().map(group.id()::equals).orElse(true)).map(group -> group.only(found))
                .filter(group -> !group.screens().isEmpty()).forEach(group -> {
                    shown.add(line(group.title(), "screen-group"));
                    shown.add(new CardRows(group.screens().stream().map(cards::get).toList(), pictures.ratio(), sizes));
                });
        if (shown.isEmpty()) {
            shown.add(line(words.none(), "screens-none"));
        }
        body.getChildren().setAll(shown);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** At first the open screen is in sight and has the keyboard; what is near it is drawn first. */
    @Override
    protected void layoutChildren() {
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

    private List<ScreenCard> shown() {
        return body.getChildren().stream().filter(CardRows.class::isInstance)
                .flatMap(rows -> rows.lookupAll(".screen-card").stream()).map(ScreenCard.class::cast).toList();
    }

    private Optional<ScreenCard> focused() {
        return Optional.ofNullable(getScene().getFocusOwner()).filter(ScreenCard.class::isInstance).map(ScreenCard.class::cast);
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

    /** Opens the card that has the keyboard, or after typing the first that was found. */
    private boolean enter() {
        Optional<ScreenCard> card = focused().or(() -> head.field().isFocused() ? shown().stream().findFirst() : Optional.empty());
        card.ifPresent(Button::fire);
        return card.isPresent();
    }

    private boolean step(KeyCode arrow) {
        Optional<ScreenCard> from = focused();
        Optional<ScreenCard> to = from.isPresent() ? from.flatMap(card -> new CardSteps(shown()).from(card, arrow))
                : head.field().isFocused() && arrow == KeyCode.DOWN ? shown().stream().findFirst() : Optional.empty();
        to.ifPresent(card -> {
            card.requestFocus();
            scroll.reveal(card);
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
