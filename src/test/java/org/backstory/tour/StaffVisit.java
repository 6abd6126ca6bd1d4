package org.backstory.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.StaffWords;
import org.backstory.counting.UsageCounter;
import org.backstory.finding.Finding;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.mode.kiosk.staff.StaffAccess;
import org.backstory.mode.kiosk.staff.StaffDoor;
import org.backstory.mode.kiosk.staff.StaffRequests;
import org.backstory.settings.Settings;
import org.backstory.staff.PinCheck;
import org.backstory.staff.PinHasher;
import org.backstory.staff.PinLock;

/** A kiosk with a hidden door, and somebody who knows the PIN; the clock is the test's. */
public final class StaffVisit implements AutoCloseable {

    public static final String PIN = "240719";
    private static final long SECOND = 1_000_000_000;

    public final Visitor visitor;
    /** What staff asked of the kiosk. */
    public final List<String> asked = new ArrayList<>();
    public final AtomicLong clock = new AtomicLong(7 * SECOND);
    private final Pack pack;

    public StaffVisit(Pack pack, Toolkit toolkit, Settings settings, List<Finding> findings, Path state, Optional<UsageCounter> counter) {
        this.pack = pack;
        visitor = new Visitor(pack, toolkit, 960, 540, false, clock::get);
        Opening opening = new Opening(pack, settings, Optional.empty(), Optional.empty(), findings, clock::get);
        StaffRequests requests = new StaffRequests() {
            @Override
            public void reset() {
                asked.add("reset");
                visitor.visit().reset();
            }

            @Override
            public void show(Screen screen) {
                asked.add("show " + screen.id());
                visitor.visit().reset();
                visitor.visit().navigator().open(screen);
            }

            @Override
            public void end(Ending ending) {
                asked.add(ending.toString());
            }
        };
        StaffAccess access = new StaffAccess(opening, javafx.stage.Screen.getPrimary(), visitor.tour(), visitor.visit(), Optional.of(state),
                counter, () -> 3, requests, Runnable::run);
        PinHasher hasher = new PinHasher();
        PinCheck check = new PinCheck(hasher.hash(PIN.toCharArray()), hasher, new PinLock(access.state(), clock::get));
        visitor.look(() -> {
            new StaffDoor(access, check).listen();
            return null;
        });
    }

    /** Gives the chord and types the PIN. */
    public void enter() {
        chord();
        visitor.type(PIN.chars().mapToObj(digit -> KeyCode.valueOf("DIGIT" + (char) digit)).toArray(KeyCode[]::new));
        visitor.touch("key-ok");
        awaits("the panel", () -> visitor.sees("staff-panel"));
    }

    public void chord() {
        visitor.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.S);
    }

    /** Touches the digits on the keypad. */
    public void type(String digits) {
        digits.chars().forEach(digit -> visitor.touch("key-" + (char) digit));
    }

    /** Lets time pass, and the screen notice. */
    public void pass(double seconds) {
        clock.addAndGet((long) (seconds * SECOND));
        visitor.frames(3);
    }

    public StaffWords words() {
        return pack.words().get(pack.file().languages().getFirst()).staff();
    }

    /** Waits until something is so; it comes with one of the next frames. */
    public void awaits(String what, Supplier<Boolean> so) {
        for (int frame = 0; frame < 200; frame++) {
            if (so.get()) {
                return;
            }
            visitor.frames(1);
        }
        throw new AssertionError("not there: " + what);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
