package org.backstory.mode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Screen;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;

/** The screens of this machine, by the numbers that the settings give them. */
public final class Monitors {

    /** All of them now: the primary one first, then the others in the order of the system. */
    public List<Screen> all() {
        Screen primary = Screen.getPrimary();
        return Stream.concat(Stream.of(primary), Screen.getScreens().stream().filter(screen -> !screen.equals(primary))).toList();
    }

    /** The screen with a number, from 1, or the primary one if it is not there now. */
    public Screen wanted(int number) {
        List<Screen> all = all();
        return number <= all.size() ? all.get(number - 1) : all.getFirst();
    }

    /** What staff should know of a screen that is not there. */
    public Optional<Finding> missing(int number) {
        int known = all().size();
        return number <= known ? Optional.empty() : Optional.of(Finding.warning(Where.file("screen.monitor"),
                "there is no monitor " + number + " now, so the primary one is used",
                known == 1 ? "connect it, or write 1" : "connect it, or write 1 to " + known));
    }
}
