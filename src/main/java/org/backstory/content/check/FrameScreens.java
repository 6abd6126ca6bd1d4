package org.backstory.content.check;

import java.util.List;
import org.backstory.content.AboutScreen;
import org.backstory.content.HomeScreen;
import org.backstory.content.Screen;
import org.backstory.content.SelfCheckScreen;
import org.backstory.content.WarningSignsScreen;
import org.backstory.content.WelcomeScreen;
import org.backstory.finding.Findings;
import org.backstory.json.Kind;

/** pack.json has exactly one screen of each kind that surrounds the chapters, at most one self-check, and no chapter has one. */
public final class FrameScreens implements Rule {

    private static final List<Class<? extends Screen>> KINDS =
            List.of(WelcomeScreen.class, HomeScreen.class, WarningSignsScreen.class, AboutScreen.class,
                    SelfCheckScreen.class);

    @Override
    public void check(Draft draft, Findings findings) {
        draft.file().ifPresent(pack -> {
            for (Class<? extends Screen> kind : KINDS) {
                List<Screen> found = pack.screens().stream().filter(kind::isInstance).toList();
                if (found.isEmpty() && kind != SelfCheckScreen.class) {
                    findings.error(draft.places().of(pack, "screens"), "the pack has no screen of the kind " + name(kind), "add one");
                }
                found.stream().skip(1).forEach(screen -> findings.error(draft.places().of((Record) screen),
                        "the pack has a second screen of the kind " + name(kind), "keep one of them"));
            }
            pack.screens().stream().filter(screen -> !KINDS.contains(screen.getClass())).forEach(screen -> findings.error(
                    draft.places().of((Record) screen), "a screen of the kind " + name(screen.getClass()) + " does not belong here",
                    "move it into a chapter"));
        });
        draft.chapterScreens().filter(screen -> KINDS.contains(screen.getClass())).forEach(screen -> findings.error(
                draft.places().of((Record) screen), "a screen of the kind " + name(screen.getClass()) + " does not belong in a chapter",
                "move it to pack.json"));
    }

    private static String name(Class<? extends Screen> kind) {
        return kind.getAnnotation(Kind.class).value();
    }
}
