package org.backstory.mode.kiosk;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.backstory.content.Screen;
import org.backstory.content.Words;
import org.backstory.mode.Opening;
import org.backstory.session.Visit;
import org.backstory.shell.SteadyTouch;
import org.backstory.shell.TourScene;

/**
 * What a kiosk does with a tour and its visitors: it invites, is visited, asks, and clears. Somebody tells it of each
 * sign of life and asks it to look around whenever something may be due. Only on the toolkit's thread.
 */
final class Kiosk {

    private static final int LAST_SECONDS = 3;
    private static final int CHIME_EVERY = 10;

    private final Opening opening;
    private final Visit visit;
    private final TourScene tour;
    private final SteadyTouch steady;
    private final Runnable chime;
    private final IdleWatch watch;
    private final Invitation invitation;
    private Optional<Region> layer = Optional.empty();
    private int heard;
    private int visits;

    /**
     * A kiosk that has not opened yet.
     *
     * @param steady takes quick touches for one, in the tour and in what lies over it
     * @param chime  sounds once; asked only while sound is on
     */
    Kiosk(Opening opening, Visit visit, TourScene tour, SteadyTouch steady, Runnable chime) {
        this.opening = opening;
        this.visit = visit;
        this.tour = tour;
        this.steady = steady;
        this.chime = chime;
        this.watch = new IdleWatch(opening.ticker(), opening.settings().idle().seconds());
        visit.busy().onEnd(watch::waited);
        this.invitation = new Invitation(opening, visit, tour, this::begin);
    }

    /** Opens: with the pictures that invite, or at the screen that was asked for. */
    void open() {
        steady.on(tour.shell());
        if (opening.screen().isPresent()) {
            watch.begin();
        } else {
            cover(invitation.begin());
        }
    }

    /** What it does now. */
    IdleWatch.State state() {
        return watch.state();
    }

    /** How many visits have ended. */
    int visits() {
        return visits;
    }

    /** A sign of life. */
    void touched() {
        watch.touched();
    }

    /** Looks around: what the clock says, and what follows. */
    void beat() {
        IdleWatch.State before = watch.state();
        Optional<TellStaff> sign = TellStaff.of(visit, words(), opening.settings().clinic());
        watch.look(visit.busy().isBusy(), sign.isPresent());
        if (watch.state() != before) {
            enter(sign);
        } else if (watch.state() == IdleWatch.State.ASKING) {
            count();
        }
    }

    /** How long nothing becomes due unless somebody does something, ns. */
    long quiet() {
        return watch.quiet();
    }

    /** Ends the visit, whatever it was at: the next visitor finds everything as it was at the beginning. */
    void end() {
        watch.end();
        enter(Optional.empty());
    }

    /** Ends the visit, and shows this screen to whoever comes next. */
    void show(Screen screen) {
        end();
        begin(visit.preferences().languageProperty().get());
        visit.navigator().go(screen);
    }

    /** Stops. */
    void close() {
        invitation.end();
    }

    private void begin(String language) {
        if (watch.state() == IdleWatch.State.INVITING) {
            watch.begin();
            visit.preferences().languageProperty().set(language);
            visit.navigator().home();
            invitation.end();
            uncover();
        }
    }

    private void enter(Optional<TellStaff> sign) {
        switch (watch.state()) {
            case VISITING -> uncover();
            case ASKING -> ask(sign);
            case TELLING -> {
                reset();
                TellStaffPage page = new TellStaffPage(sign.orElseThrow(), this::end);
                cover(page);
                page.focus();
            }
            case INVITING -> {
                reset();
                cover(invitation.begin());
            }
        }
    }

    private void ask(Optional<TellStaff> sign) {
        Curtain curtain = new Curtain(words(), sign, tour.sizes(), new Curtain.Answered() {
            @Override
            public void more() {
                if (watch.state() == IdleWatch.State.ASKING) {
                    watch.more();
                    enter(Optional.empty());
                }
            }

            @Override
            public void over() {
                end();
            }
        });
        cover(curtain);
        curtain.focus();
        heard = 0;
        count();
    }

    private void count() {
        int left = watch.secondsLeft();
        layer.filter(Curtain.class::isInstance).map(Curtain.class::cast).ifPresent(curtain -> curtain.show(left));
        boolean sounds = left % CHIME_EVERY == 0 || left <= LAST_SECONDS;
        if (sounds && left != heard && left > 0 && visit.preferences().soundProperty().get()) {
            heard = left;
            chime.run();
        }
    }

    /** First what was seen is gone, then it is covered by something else: never the other way round. */
    private void reset() {
        visit.reset();
        visits++;
    }

    /** Lays this over the tour in place of what lies there. */
    private void cover(Region next) {
        steady.on(next);
        tour.surface().cover(next);
        Optional<Region> before = layer.filter(one -> one != next);
        layer = Optional.of(next);
        before.ifPresent(tour.surface()::uncover);
        if (next instanceof AttractScreen attract) {
            attract.focus();
        }
    }

    private void uncover() {
        Optional<Region> before = layer;
        layer = Optional.empty();
        before.ifPresent(tour.surface()::uncover);
    }

    private Words words() {
        return opening.pack().words().get(visit.preferences().languageProperty().get());
    }
}
