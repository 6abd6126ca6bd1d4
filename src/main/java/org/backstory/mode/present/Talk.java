package org.backstory.mode.present;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.Words;
import org.backstory.mode.present.Command.Plain;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;

/** A talk in front of a group: where it stands, and what each command changes. It knows no windows; they watch it. */
final class Talk {

    /** What hides the slide. */
    enum Cover {
        /** Nothing. */
        NONE,
        /** A black wall: everybody looks at the speaker. */
        BLACK,
        /** A white wall, to write on. */
        WHITE
    }

    /** What lies over the speaker's screen. */
    enum Over {
        /** Nothing. */
        NOTHING,
        /** All screens as pictures. */
        GRID,
        /** The question whether to end. */
        QUESTION
    }

    private final Pack pack;
    private final Visit visit;
    private final Deck deck;
    private final TalkClock clock;
    private final TalkKeys keys = new TalkKeys();
    private final Marks marks = new Marks();
    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.NONE);
    private final ObjectProperty<Over> over = new SimpleObjectProperty<>(Over.NOTHING);
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper swapped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private boolean oneScreen;
    private BooleanSupplier leavePanel = () -> false;
    private Runnable bringBack = () -> {
    };

    Talk(Pack pack, Visit visit, Ticker ticker) {
        this.pack = pack;
        this.visit = visit;
        this.deck = new Deck(pack);
        this.clock = new TalkClock(ticker);
        following = visit.navigator().placeProperty().subscribe((_, _) -> marks.leave());
    }

    /** What closes the topmost panel of the slide, and says whether there was one. */
    void leavePanelWith(BooleanSupplier closing) {
        leavePanel = closing;
    }

    /** What brings lost windows back. */
    void bringBackWith(Runnable windows) {
        bringBack = windows;
    }

    /** Says whether there is one screen only. It shows the slide alone at first, so that a group never reads the notes. */
    void onOneScreen(boolean only) {
        if (oneScreen != only) {
            oneScreen = only;
            alone.set(only);
        }
    }

    /** Stops following the visit. */
    void dispose() {
        following.unsubscribe();
    }

    Pack pack() {
        return pack;
    }

    Visit visit() {
        return visit;
    }

    Deck deck() {
        return deck;
    }

    TalkClock clock() {
        return clock;
    }

    TalkKeys keys() {
        return keys;
    }

    Marks marks() {
        return marks;
    }

    /** The words in the language that is spoken now. */
    Words words() {
        return pack.words().get(visit.preferences().languageProperty().get());
    }

    /** What hides the slide. */
    ObjectProperty<Cover> coverProperty() {
        return cover;
    }

    /** What lies over the speaker's screen. */
    ObjectProperty<Over> overProperty() {
        return over;
    }

    /** With one screen: whether it shows the slide alone. */
    ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    /** Whether slides and notes have changed screens. */
    ReadOnlyBooleanProperty swappedProperty() {
        return swapped.getReadOnlyProperty();
    }

    /** Whether the talk is over. */
    ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** Does what a speaker asks for. */
    void follow(Command command) {
        switch (command) {
            case Command.GoTo(int number) -> show(deck.screen(number));
            case Plain plain -> follow(plain);
        }
    }

    private void follow(Plain command) {
        switch (command) {
            case NEXT -> turn(deck.after(place()));
            case BACK -> turn(deck.before(place()));
            case FIRST -> show(deck.screen(1));
            case LAST -> show(deck.screen(deck.total()));
            case BEGIN -> begin();
            case LEAVE -> leave();
            case CONFIRM -> confirm();
            case BLACK -> toggle(Cover.BLACK);
            case WHITE -> toggle(Cover.WHITE);
            case GRID -> over.set(over.get() == Over.GRID ? Over.NOTHING : Over.GRID);
            case NOTES -> alone.set(oneScreen && !alone.get());
            case LANGUAGE -> speakNext();
            case POINTER -> marks.take(Marks.Tool.POINTER);
            case PEN -> marks.take(Marks.Tool.PEN);
            case WIPE -> marks.wipe();
            case SWAP -> swapped.set(!swapped.get());
            case CLOCK -> toggleClock();
            case BRING_BACK -> bringBack.run();
        }
    }

    private Screen place() {
        return visit.navigator().place();
    }

    /** A page key on a covered wall shows the slide again: nobody has seen yet where the talk stands. */
    private void turn(Optional<Screen> to) {
        over.set(Over.NOTHING);
        if (cover.get() == Cover.NONE) {
            to.ifPresent(this::show);
        } else {
            cover.set(Cover.NONE);
        }
    }

    /** Shows a screen. The time begins with the first page that is turned. */
    void show(Screen screen) {
        over.set(Over.NOTHING);
        cover.set(Cover.NONE);
        if (!clock.hasBegun()) {
            clock.start();
        }
        visit.navigator().open(screen);
    }

    private void begin() {
        bringBack.run();
        over.set(Over.NOTHING);
        cover.set(Cover.NONE);
        if (!clock.hasBegun()) {
            show(deck.screen(1));
        }
    }

    private void leave() {
        if (over.get() != Over.NOTHING) {
            over.set(Over.NOTHING);
        } else if (cover.get() != Cover.NONE) {
            cover.set(Cover.NONE);
        } else if (marks.toolProperty().get() != Marks.Tool.HAND) {
            marks.take(marks.toolProperty().get());
            marks.wipe();
        } else if (!leavePanel.getAsBoolean()) {
            ask();
        }
    }

    /** Asks whether to end. */
    void ask() {
        over.set(Over.QUESTION);
    }

    /** Ends the talk. */
    void end() {
        ended.set(true);
    }

    private void confirm() {
        if (over.get() == Over.QUESTION) {
            end();
        } else {
            follow(Plain.NEXT);
        }
    }

    private void toggle(Cover wanted) {
        over.set(Over.NOTHING);
        cover.set(cover.get() == wanted ? Cover.NONE : wanted);
    }

    private void toggleClock() {
        if (clock.isRunning()) {
            clock.pause();
        } else {
            clock.start();
        }
    }

    private void speakNext() {
        List<String> known = pack.file().languages();
        int now = known.indexOf(visit.preferences().languageProperty().get());
        visit.preferences().languageProperty().set(known.get((now + 1) % known.size()));
    }
}
