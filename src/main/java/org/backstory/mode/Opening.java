package org.backstory.mode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import org.backstory.content.Pack;
import org.backstory.content.WelcomeScreen;
import org.backstory.finding.Finding;
import org.backstory.session.Preferences;
import org.backstory.session.Sizes;
import org.backstory.session.Ticker;
import org.backstory.session.Visit;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;
import org.backstory.sheet.Printing;
import org.backstory.shell.TourScene;

/**
 * What a mode has to show, and on what machine.
 *
 * @param pack     the pack
 * @param settings what this machine is
 * @param language the language to begin with; empty for what the settings say
 * @param screen   the screen to begin with, a screen of the pack; empty for the beginning
 * @param findings what staff should know of: mistakes in settings or content that the program has worked around
 * @param ticker   the clock of whatever moves, counts or waits
 */
public record Opening(Pack pack, Settings settings, Optional<String> language, Optional<String> screen, List<Finding> findings,
        Ticker ticker) {

    /** The language with which every visit begins. */
    public String firstLanguage() {
        return pack.file().language(language.or(settings::language));
    }

    /** Begins a visit with this machine's preferences, at the screen that was asked for. */
    public Visit visit() {
        Visit visit = Visit.begin(pack, new Preferences(firstLanguage(), settings.theme(), settings.textSize(),
                settings.movement() && !Platform.getPreferences().isReducedMotion(), settings.sound()));
        screen.flatMap(pack::screen).ifPresent(visit.navigator()::open);
        return visit;
    }

    /**
     * Reads the picture that is seen first: of what invites to a kiosk, or else of the first screen. From any thread, best while
     * the toolkit starts; whoever draws it finds it read.
     */
    public void readFirstPicture(Mode mode) {
        Optional<String> inviting = pack.file().attract().filter(_ -> mode == Mode.KIOSK && screen.isEmpty()).map(facts -> facts.getFirst().picture());
        pack.drawings().find(inviting.orElseGet(() -> pack.only(WelcomeScreen.class).picture()));
    }

    /**
     * A scene of this first size, px, with the tour in it, for a window on this screen. It follows the visit until it is disposed of.
     *
     * @param later whether its first screen is built when the shell is told to: because something lies over it, or is laid beside it first
     */
    public TourScene tour(Visit visit, Screen screen, double width, double height, boolean later) {
        TourScene tour = new TourScene(pack, visit, settings.clinic(), measure(screen), width, height, ticker, later);
        tour.printWith(tag -> Printing.of(settings, tag));
        Rectangle2D bounds = screen.getBounds();
        if (settings.screen().isTopOutOfReach(bounds.getWidth(), bounds.getHeight())) {
            tour.keepControlsLow();
        }
        tour.follow();
        return tour;
    }

    /** The same, with one thing more that staff should know of. */
    Opening alsoTelling(Finding finding) {
        return new Opening(pack, settings, language, screen, Stream.concat(findings.stream(), Stream.of(finding)).toList(), ticker);
    }

    /** The screen of this machine that the settings name, or its primary one where that is not there. */
    public Screen monitor() {
        return new Monitors().wanted(settings.screen().monitor());
    }

    /** How large a millimetre is on a screen. */
    public TourScene.Measure measure(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        double pixelsPerMm = settings.screen().pixelsPerMm(bounds.getWidth(), bounds.getHeight());
        return (width, height, textSize) -> Sizes.fitted(pixelsPerMm, width, height, textSize);
    }

    /** The title of a window, in the language in which a visit begins. */
    public String title(Visit visit) {
        return pack.words().get(visit.preferences().languageProperty().get()).title();
    }
}
