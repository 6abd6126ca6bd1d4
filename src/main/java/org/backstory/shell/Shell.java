package org.backstory.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.WelcomeScreen;
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

/** The frame around every screen: it shows the visit's place, and rebuilds it when language or sizes change. */
public final class Shell extends StackPane implements Actions, Header.Touched, Footer.Touched {

    private final Pack pack;
    private final Tour tour;
    private final Visit visit;
    private final Settings.Clinic clinic;
    private final Ticker ticker;
    private final Edges edges;
    private final BorderPane frame = new BorderPane();
    private final SafeScreens screens = new SafeScreens();
    private final Icons icons = new Icons();
    private final PressedFirst pressed;
    private final Arrival arrival;
    private final KeptFocus focus = new KeptFocus(this);
    private final OpenPanels panels = new OpenPanels(this, frame, icons, this::context, focus);
    private Function<String, Optional<Printing>> printing = _ -> Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private Sizes sizes;
    private Optional<Header> header = Optional.empty();
    private boolean low;
    private boolean built;

    /** What stands around a screen. */
    public enum Edges {
        /** The buttons with which a visitor finds the way. */
        BUTTONS,
        /** For a group that looks on: only where in its chapter the screen stands. */
        SLIDE
    }

    /**
     * Builds the frame around the visit's place.
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
        this.tour = new Tour(pack);
        this.visit = visit;
        this.clinic = clinic;
        this.ticker = ticker;
        this.sizes = sizes;
        getStyleClass().add("shell");
        if (edges == Edges.SLIDE) {
            getStyleClass().add("slide");
        }
        frame.setMinSize(0, 0);
        addEventHandler(KeyEvent.KEY_PRESSED, this::turnPage);
        // the second half of a double touch would undo an answer, or answer a question that nobody has read
        new SteadyTouch(ticker, sizes, () -> checking().isPresent()).on(this);
        pressed = new PressedFirst(visit.navigator()::moves);
        pressed.on(this);
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
        if (low) {
            there.keepControlsLow();
        }
        return there;
    }

    /** How much of the height stands above and below the screen, px. */
    Insets edges() {
        return new Insets(height(frame.getTop()), 0, height(frame.getBottom()), 0);
    }

    private static double height(Node edge) {
        return edge == null ? 0 : Math.ceil(edge.getLayoutBounds().getHeight());
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

    /** The keys of a presenter's clicker. */
    private void turnPage(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> turn("next", this::next);
            case PAGE_UP -> turn("back", this::back);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Through the button at the foot, so that it is seen to be pressed; a slide has none, and aside there is no way on. */
    private void turn(String button, Runnable otherwise) {
        pressed.settle();
        if (frame.lookup("#" + button) instanceof Button foot && foot.isVisible() && !foot.isDisabled()) {
            foot.fire();
        } else {
            otherwise.run();
        }
    }

    private ScreenContext context() {
        return new ScreenContext(pack, pack.words().get(visit.preferences().languageProperty().get()), sizes, visit.choices(), this, clinic,
                visit.preferences().movementProperty().get(), ticker, visit.selfCheck(), visit.busy());
    }

    private void rebuild() {
        built = true;
        Optional<String> focused = focus.id();
        ScreenContext context = context();
        Screen place = visit.navigator().place();
        boolean compact = getWidth() > 0 && getWidth() < getHeight();
        header = edges == Edges.SLIDE ? Optional.empty() : Optional.of(new Header(context, icons, compact, this));
        Region bottom = bottom(place, context, compact);
        frame.setTop(header.filter(_ -> !low).orElse(null));
        frame.setCenter(screens.draw(place, context));
        frame.setBottom(header.filter(_ -> low).<Region>map(top -> new LowFoot(top, Optional.ofNullable(bottom))).orElse(bottom));
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

    private Region bottom(Screen place, ScreenContext context, boolean compact) {
        return place instanceof SelfCheckScreen ? new SelfCheckFooter(context, icons, visit.selfCheck().orElseThrow(), this::back)
                : edges == Edges.SLIDE ? tour.progress(place).map(progress -> new ChapterProgress(context, progress, false)).orElse(null)
                : place instanceof WelcomeScreen ? null
                : new Footer(context, icons, tour.progress(place), visit.navigator().isAside(), compact, this);
    }

    /** Closes the topmost panel, if one is open. */
    public boolean leavePanel() {
        return panels.close();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean compact = getWidth() < getHeight();
        if (header.filter(top -> top.isCompact() != compact).isPresent()) {
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
        low = true;
        panels.keepLow();
        frame.getStyleClass().add("frame-low");
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
