package org.backstory.session;

import java.util.List;
import java.util.Optional;
import org.backstory.content.AboutScreen;
import org.backstory.content.Chapter;
import org.backstory.content.HomeScreen;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;

/** The order of a pack's screens: what comes after and before each. */
public final class Tour {

    private final Pack pack;

    /** The order of this pack. */
    public Tour(Pack pack) {
        this.pack = pack;
    }

    /** The first screen. */
    public Screen first() {
        return pack.only(WelcomeScreen.class);
    }

    /** The screen with the chapters. */
    public Screen home() {
        return pack.only(HomeScreen.class);
    }

    /** The screen with the warning signs. */
    public Screen warningSigns() {
        return pack.only(WarningSignsScreen.class);
    }

    /** The screen about the pack. */
    public Screen about() {
        return pack.only(AboutScreen.class);
    }

    /** The self-check, if the pack has one. */
    public Optional<Screen> selfCheck() {
        return pack.selfCheck().map(Screen.class::cast);
    }

    /** The screens that are shown to a group, in order: all but the self-check, for what one person answers is not for others. */
    public List<Screen> slides() {
        return pack.screens().stream().filter(screen -> !(screen instanceof SelfCheckScreen)).toList();
    }

    /** The screen after this one: through the chapters in order, then the self-check, then back home. */
    public Screen after(Screen screen) {
        if (screen.equals(home())) {
            return story().getFirst();
        }
        if (progress(screen).isEmpty()) {
            return home();
        }
        List<Screen> story = story();
        int at = story.indexOf(screen);
        return at + 1 < story.size() ? story.get(at + 1) : selfCheck().orElse(home());
    }

    /** The screen before this one: the one before in its chapter, or home. */
    public Screen before(Screen screen) {
        Optional<Progress> progress = progress(screen);
        if (progress.isPresent() && progress.get().n() > 1) {
            return progress.get().chapter().screens().get(progress.get().n() - 2);
        }
        return screen.equals(home()) ? first() : home();
    }

    /** Where in its chapter a screen stands; nothing for the screens around the chapters. */
    public Optional<Progress> progress(Screen screen) {
        return pack.chapterOf(screen.id()).map(chapter -> new Progress(chapter, chapter.screens().indexOf(screen) + 1));
    }

    private List<Screen> story() {
        return pack.chapters().stream().flatMap(chapter -> chapter.screens().stream()).toList();
    }

    /**
     * A place in a chapter.
     *
     * @param chapter the chapter
     * @param n       the number of the screen in it, from 1
     */
    public record Progress(Chapter chapter, int n) {

        /** How many screens the chapter has. */
        public int total() {
            return chapter.screens().size();
        }
    }
}
