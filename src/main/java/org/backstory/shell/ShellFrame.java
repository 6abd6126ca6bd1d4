package org.backstory.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.screen.ScreenContext;
import org.backstory.session.Tour;
import org.backstory.session.Visit;

/** A screen with what stands above and below it, built anew for each place of the visit. */
final class ShellFrame extends BorderPane {

    private final Shell shell;
    private final Tour tour;
    private final Visit visit;
    private final Icons icons;
    private final Shell.Edges edges;
    private final SafeScreens screens = new SafeScreens();
    private Optional<Header> header = Optional.empty();
    private boolean low;

    /** Empty until {@link #build}; what is touched in it, the shell answers. */
    ShellFrame(Shell shell, Tour tour, Visit visit, Icons icons, Shell.Edges edges) {
        this.shell = shell;
        this.tour = tour;
        this.visit = visit;
        this.icons = icons;
        this.edges = edges;
        setMinSize(0, 0);
    }

    /** Builds the screen where the visit stands, and its edges. */
    void build(ScreenContext context, boolean compact) {
        Screen place = visit.navigator().place();
        header = edges == Shell.Edges.SLIDE ? Optional.empty() : Optional.of(new Header(context, icons, compact, shell));
        Region bottom = bottom(place, context, compact);
        setTop(header.filter(_ -> !low).orElse(null));
        setCenter(screens.draw(place, context));
        setBottom(header.filter(_ -> low).<Region>map(top -> new LowFoot(top, Optional.ofNullable(bottom))).orElse(bottom));
    }

    private Region bottom(Screen place, ScreenContext context, boolean compact) {
        return place instanceof SelfCheckScreen ? new SelfCheckFooter(context, icons, visit.selfCheck().orElseThrow(), shell::back)
                : edges == Shell.Edges.SLIDE ? tour.progress(place).map(progress -> new ChapterProgress(context, progress, false)).orElse(null)
                : place instanceof WelcomeScreen ? null
                : new Footer(context, icons, tour.progress(place), visit.navigator().isAside(), compact, shell);
    }

    /** Whether it was built for another form of window. */
    boolean isBuiltOtherThan(boolean compact) {
        return header.filter(top -> top.isCompact() != compact).isPresent();
    }

    /** From the next build on the buttons of the top lie at the foot. */
    void keepControlsLow() {
        low = true;
        getStyleClass().add("frame-low");
    }

    /** Whether the buttons of the top lie at the foot. */
    boolean isLow() {
        return low;
    }

    /** How much of the height stands above and below the screen, px. */
    Insets edges() {
        return new Insets(height(getTop()), 0, height(getBottom()), 0);
    }

    private static double height(Node edge) {
        return edge == null ? 0 : Math.ceil(edge.getLayoutBounds().getHeight());
    }
}
