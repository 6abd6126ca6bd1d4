package org.backstory.mode.walk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.questions.SignsQuestion;
import org.backstory.session.SelfCheck;
import org.backstory.session.Step;
import org.backstory.session.Visit;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.shell.TourScene;

/**
 * The steps of a walk, each drawn before the next one: every screen in every language, with the self-check to its last
 * page; then touches on one screen of each kind; then every theme and text size; at last a screen that was drawn ahead.
 */
final class Walk extends AnimationTimer {

    /** More pages than any self-check asks for; in case one leads in a circle. */
    private static final int MOST_PAGES = 100;
    /** How many touches show what a kind of screen can do. */
    private static final int TOUCHES = 6;

    private final Pack pack;
    private final Visit visit;
    private final TourScene tour;
    private final Fingertip fingertip;
    private final Consumer<String> broken;
    private final Runnable done;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean drawn;

    /** Starts with {@link #start}. */
    Walk(Pack pack, Visit visit, TourScene tour, Consumer<String> broken, Runnable done) {
        this.pack = pack;
        this.visit = visit;
        this.tour = tour;
        this.fingertip = new Fingertip(tour.scene());
        this.broken = broken;
        this.done = done;
        pack.file().languages().forEach(this::everyScreen);
        oneOfEachKind().forEach(this::touch);
        everyLook();
        steps.add(tour::lookAhead);
        steps.add(this::onwards);
    }

    private void everyScreen(String language) {
        steps.add(() -> visit.preferences().languageProperty().set(language));
        for (Screen screen : pack.screens()) {
            steps.add(() -> open(screen));
        }
        visit.selfCheck().ifPresent(check -> steps.add(() -> selfCheck(check)));
    }

    private Collection<Screen> oneOfEachKind() {
        return pack.screens().stream().collect(Collectors.toMap(Screen::getClass, screen -> screen, (first, _) -> first)).values();
    }

    private void touch(Screen screen) {
        steps.add(() -> open(screen));
        steps.add(() -> first(IntStream.range(0, Math.min(TOUCHES, fingertip.reaches())).<Runnable>mapToObj(i -> () -> touch(screen, i)).toList()));
    }

    /** Comes back first, from wherever the touch before has led. */
    private void touch(Screen screen, int button) {
        fingertip.closePanel();
        open(screen);
        first(List.of(() -> fingertip.touch(button)));
    }

    private void everyLook() {
        steps.add(visit::reset);
        steps.add(tour.shell()::display);
        for (Theme theme : Theme.values()) {
            steps.add(() -> visit.preferences().themeProperty().set(theme));
        }
        for (TextSize size : TextSize.values()) {
            steps.add(() -> visit.preferences().textSizeProperty().set(size));
        }
    }

    /** Goes on as soon as the next screen was drawn, and waits until it is there itself. */
    private void onwards() {
        if (tour.hasLookedAhead()) {
            visit.navigator().next();
            first(List.of(this::arrive));
        } else {
            first(List.of(this::onwards));
        }
    }

    private void arrive() {
        if (tour.isComing()) {
            first(List.of(this::arrive));
        }
    }

    private void selfCheck(SelfCheck check) {
        pack.screens().stream().filter(SelfCheckScreen.class::isInstance).forEach(this::open);
        check.startOver();
        first(List.of(() -> answer(check, MOST_PAGES)));
    }

    private void answer(SelfCheck check, int pages) {
        switch (check.step()) {
            case Step.Asking(SignsQuestion signs) when !signs.ends() -> check.fits();
            case Step.Asking _ -> {
                fingertip.choose();
                check.next();
            }
            case Step.Telling _ -> check.next();
            case Step.Taking _ -> {
                return;
            }
        }
        if (pages > 1) {
            first(List.of(() -> answer(check, pages - 1)));
        }
    }

    private void open(Screen screen) {
        visit.navigator().open(screen);
    }

    private void first(List<Runnable> next) {
        next.reversed().forEach(steps::addFirst);
    }

    /** One pulse for the step, one to draw it. */
    @Override
    public void handle(long now) {
        drawn = !drawn;
        if (drawn) {
            return;
        }
        fingertip.sorry().ifPresent(broken);
        if (steps.isEmpty()) {
            stop();
            done.run();
        } else {
            steps.pop().run();
        }
    }
}
