package org.backstory.mode.kiosk.staff;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import org.backstory.illustration.WhileShown;
import org.backstory.settings.PinHash;
import org.backstory.shell.Surface;
import org.backstory.staff.PinCheck;
import org.backstory.staff.PinHasher;
import org.backstory.staff.PinLock;

/**
 * The staff's way in: two opposite corners held for three seconds each, or a chord of keys; then the keypad, then the panel.
 * It watches and never takes a touch away, so that the corners work for visitors as everything does.
 */
public final class StaffDoor {

    /** The chord, for a keyboard. */
    public static final KeyCombination CHORD = new KeyCodeCombination(KeyCode.S, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN,
            KeyCombination.SHIFT_DOWN);
    /** How much of a corner counts, mm: a finger finds it without looking. */
    private static final double CORNER_MM = 30;
    /** An open keypad closes after so many seconds without a touch. */
    private static final double KEYPAD_SECONDS = 30;
    /** An open panel closes after so many seconds without a touch. */
    private static final int PANEL_SECONDS = 60;
    /** The pointer where fingers are not told apart. */
    private static final int POINTER = 0;

    private final StaffAccess access;
    private final PinCheck check;
    private final Surface surface;
    private final CornerHold hold = new CornerHold();
    private final WhileShown watch;
    private Optional<Region> open = Optional.empty();

    /** Builds the door; it opens for nobody before {@link #listen}. */
    public StaffDoor(StaffAccess access, PinCheck check) {
        this.access = access;
        this.check = check;
        this.surface = access.tour().surface();
        this.watch = new WhileShown(surface, access.opening().ticker(), _ -> look());
    }

    /** The door, if the settings have a PIN that can be read. */
    public static Optional<StaffDoor> of(StaffAccess access) {
        return access.opening().settings().staff().pinHash().flatMap(StaffDoor::parsed).map(hash -> new StaffDoor(access,
                new PinCheck(hash, new PinHasher(), new PinLock(access.state(), access.opening().ticker()))));
    }

    private static Optional<PinHash> parsed(String line) {
        try {
            return Optional.of(PinHash.parse(line));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the keypad or the panel is open. */
    public boolean isOpen() {
        return open.isPresent();
    }

    /** Waits for staff from now on. */
    public void listen() {
        Scene scene = access.tour().scene();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CHORD.match(event)) {
                event.consume();
                knock();
            }
        });
        scene.addEventFilter(MouseEvent.ANY, this::pointer);
        scene.addEventFilter(TouchEvent.ANY, this::finger);
    }

    private void pointer(MouseEvent event) {
        if (event.isSynthesized()) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            hold.down(POINTER, corner(event.getSceneX(), event.getSceneY()), now());
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            hold.moved(POINTER, corner(event.getSceneX(), event.getSceneY()));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            hold.up(POINTER, now());
        } else {
            return;
        }
        watch();
    }

    private void finger(TouchEvent event) {
        int id = event.getTouchPoint().getId();
        Optional<Corner> corner = corner(event.getTouchPoint().getSceneX(), event.getTouchPoint().getSceneY());
        if (event.getEventType() == TouchEvent.TOUCH_PRESSED) {
            hold.down(id, corner, now());
        } else if (event.getEventType() == TouchEvent.TOUCH_MOVED) {
            hold.moved(id, corner);
        } else if (event.getEventType() == TouchEvent.TOUCH_RELEASED) {
            hold.up(id, now());
        }
        watch();
    }

    private Optional<Corner> corner(double x, double y) {
        return Corner.at(x, y, surface.getWidth(), surface.getHeight(), access.tour().sizes().mm(CORNER_MM));
    }

    private long now() {
        return access.opening().ticker().nanos();
    }

    /** Looks at the clock only while a corner is held or was just held. */
    private void watch() {
        if (hold.isPending(now())) {
            watch.start();
        } else {
            watch.stop();
        }
    }

    private void look() {
        if (hold.isGiven(now())) {
            knock();
        }
        watch();
    }

    /** Shows the keypad, unless staff are there already. */
    private void knock() {
        hold.clear();
        watch.stop();
        if (open.isPresent()) {
            return;
        }
        Keypad keypad = new Keypad(access.words().staff().pin(), check, access.background(), this::enter, this::leave);
        show(keypad, KEYPAD_SECONDS, this::leave);
        keypad.requestFocus();
    }

    private void enter() {
        StaffPanel panel = new StaffPanel(access, check.lock(), PANEL_SECONDS, this::done);
        panel.attended(show(panel, PANEL_SECONDS, () -> done(access.requests()::reset)));
        panel.focus();
    }

    /** Does what staff want behind the panel, and then closes it: nobody sees the visit that ends. */
    private void done(Runnable then) {
        try {
            then.run();
        } finally {
            close();
        }
    }

    private void leave() {
        close();
    }

    private Unattended show(Region layer, double seconds, Runnable closing) {
        Optional<Region> before = open;
        open = Optional.of(layer);
        surface.cover(layer);
        before.ifPresent(this::takeAway);
        Unattended unattended = new Unattended(layer, access.opening().ticker(), seconds, closing);
        unattended.begin();
        return unattended;
    }

    private void close() {
        open.ifPresent(this::takeAway);
        open = Optional.empty();
    }

    private void takeAway(Region layer) {
        if (layer instanceof Keypad keypad) {
            keypad.close();
        }
        surface.uncover(layer);
    }
}
