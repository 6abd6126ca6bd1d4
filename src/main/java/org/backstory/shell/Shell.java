package org.backstory.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.screen.Actions;
import org.backstory.screen.Panel;
import org.backstory.screen.ScreenContext;
import org.backstory.session.SelfCheck;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Tour;
import org.backstory.session.Visit;
import org.backstory.settings.Settings;
import org.backstory.sheet.Printing;

/** The tour as it is seen: it follows the visit from place to place, and builds anew when language or sizes change. */
public final class Shell extends StackPane implements Actions, Header.Touched, Footer.Touched {

    private final Pack pack;
    private final Visit visit;
    private final Settings.Clinic clinic;
    private final Ticker ticker;
    private final Edges edges;
    private final ShellFrame frame;
    private final PressedFirst pressed;
    private final Arrival arrival;
    private final KeptFocus focus = new KeptFocus(this);
    private final OpenPanels panels;
    private Function<String, Optional<Printing>> printing = _ -> Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private Sizes sizes;
    private boolean built;

    /** What stands around a screen. */
    public enum Edges {
        /** The buttons with which a visitor finds the way. */
        BUTTONS,
        /** For a group that looks on: only where in its chapter the screen stands. */
        SLIDE
    }

    /**
     * Builds the screen at the visit's place, and what stands around it.
     *
     * @param sizes  how large a millimetre and a letter are at first
     * @param ticker the clock of whatever moves or counts
     * @param edges  what stands around each screen
     */
    public Shell(Pack pack, Visit visit, Settings.Clinic clinic, Sizes sizes, Ticker ticker, Edges edges) {
        this(pack, visit, clinic, sizes, ticker, edges, false);
    }

    /** @param later whether it is empty until {@link #build}, or until the visit goes anywhere */
    Shell(Pack pack, Visit visit, Settings.Clinic clinic, Sizes sizes, Ticker ticker, Edges edges, boolean later) {
        this.edges = edges;
        this.pack = pack;
        this.visit = visit;
        this.clinic = clinic;
        this.ticker = ticker;
        this.sizes = sizes;
        getStyleClass().add("shell");
        if (edges == Edges.SLIDE) {
            getStyleClass().add("slide");
        }
        Icons icons = new Icons();
        frame = new ShellFrame(this, new Tour(pack), visit, icons, edges);
        panels = new OpenPanels(this, frame, icons, this::context, focus);
        // the second half of a double touch would undo an answer, or answer a question that nobody has read
        new SteadyTouch(ticker, sizes, () -> checking().isPresent()).on(this);
        pressed = new PressedFirst(visit.navigator()::moves);
        pressed.on(this);
        new PageKeys(frame, pressed).on(this);
        arrival = new Arrival(this, frame, visit.preferences().movementProperty()::get, this::rebuild);
        getChildren().add(frame);
        if (!later) {
            rebuild();
        }
    }

    /** Builds the first screen, if that was not done yet. */
    public void build() {
        if (!built) {
            rebuild();
        }
    }

    /** Follows the visit's place and language until {@link #dispose}. */
    public void follow() {
        following = Subscription.combine(
                visit.navigator().placeProperty().subscribe((_, _) -> changePlace()),
                visit.selfCheck().map(check -> check.stepProperty().subscribe((_, _) -> changeStep())).orElse(Subscription.EMPTY),
                visit.preferences().languageProperty().subscribe((_, _) -> rebuild()));
    }

    /** Stops following the visit. */
    public void dispose() {
        following.unsubscribe();
        arrival.stop();
    }

    /** From now on draws the screen that a visitor most likely goes to before they do, whenever nobody touches anything. */
    void lookAhead() {
        arrival.lookAhead(new Ahead(this, ticker, this::likely, this::at));
    }

    /** How screens come. */
    Arrival arrival() {
        return arrival;
    }

    /** The answers of one person are not drawn ahead, and neither is what follows them. */
    private Optional<Screen> likely() {
        return Optional.of(visit.navigator().onwards()).filter(screen -> built && checking().isEmpty() && !(screen instanceof SelfCheckScreen));
    }

    /** The same for a visit that stands at another screen. */
    private Shell at(Screen place) {
        Shell there = new Shell(pack, visit.at(place, pack), clinic, sizes, ticker, edges);
        there.printWith(printing);
        if (frame.isLow()) {
            there.keepControlsLow();
        }
        return there;
    }

    /** How much of the height stands above and below the screen, px. */
    Insets edges() {
        return frame.edges();
    }

    /** Lays everything out anew for another window, theme or text size. */
    public void resize(Sizes now) {
        if (now.equals(sizes)) {
            arrival.restyled();
        } else {
            sizes = now;
            rebuildIfBuilt();
        }
    }

    private void changePlace() {
        panels.clear();
        arrival.come(visit.navigator().place());
    }

    /** The next question: whoever works with the keyboard stands at its first answer. */
    private void changeStep() {
        if (checking().isPresent()) {
            panels.clear();
            rebuild();
        }
    }

    /** The self-check, when the visitor stands in it. */
    private Optional<SelfCheck> checking() {
        return visit.selfCheck().filter(_ -> visit.navigator().place() instanceof SelfCheckScreen);
    }

    private ScreenContext context() {
        return new ScreenContext(pack, pack.words().get(visit.preferences().languageProperty().get()), sizes, visit.choices(), this, clinic,
                visit.preferences().movementProperty().get(), ticker, visit.selfCheck(), visit.busy());
    }

    private void rebuild() {
        built = true;
        Optional<String> focused = focus.id();
        ScreenContext context = context();
        frame.build(context, getWidth() > 0 && getWidth() < getHeight());
        panels.draw(context);
        settle();
        focused.ifPresent(focus::giveTo);
        arrival.built();
    }

    /** Lays out what was built before its first frame: left to the toolkit, the second pass comes in a second frame, and all is drawn twice. */
    private void settle() {
        if (getWidth() > 0) {
            TwoPasses.over(this);
        }
    }

    /** Closes the topmost panel, if one is open. */
    public boolean leavePanel() {
        return panels.close();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (frame.isBuiltOtherThan(getWidth() < getHeight())) {
            rebuild();
            super.layoutChildren();
        }
    }

    @Override
    public void open(Screen screen) {
        visit.navigator().open(screen);
    }

    @Override
    public void next() {
        checking().ifPresentOrElse(SelfCheck::next, visit.navigator()::next);
    }

    @Override
    public void back() {
        checking().filter(check -> !check.isFirst()).ifPresentOrElse(SelfCheck::back, visit.navigator()::back);
    }

    @Override
    public void home() {
        visit.navigator().home();
    }

    @Override
    public void about() {
        visit.navigator().about();
    }

    /** Lays the buttons of the top at the foot, within reach from a wheelchair. */
    void keepControlsLow() {
        panels.keepLow();
        frame.keepControlsLow();
        rebuildIfBuilt();
    }

    private void rebuildIfBuilt() {
        if (built) {
            rebuild();
        }
    }

    /** Says what prints the page to take along, for each language. */
    void printWith(Function<String, Optional<Printing>> printer) {
        printing = printer;
    }

    @Override
    public Optional<Printing> printing() {
        return printing.apply(visit.preferences().languageProperty().get());
    }

    @Override
    public void endVisit() {
        visit.reset();
    }

    @Override
    public void warningSigns() {
        visit.navigator().warningSigns();
    }

    @Override
    public void redraw() {
        rebuild();
    }

    @Override
    public void language(String tag) {
        panels.clear();
        visit.preferences().languageProperty().set(tag);
    }

    @Override
    public void language() {
        if (pack.words().size() == 2) {
            String now = visit.preferences().languageProperty().get();
            language(pack.words().keySet().stream().filter(tag -> !tag.equals(now)).findFirst().orElse(now));
        } else {
            show(c -> new LanguagePanel().panel(pack, c.ui(), this::language));
        }
    }

    @Override
    public void display() {
        show(c -> new DisplayPanel(c.ui(), visit.preferences()).panel());
    }

    @Override
    public void show(Function<ScreenContext, Panel> next) {
        panels.open(next);
    }
}
