package org.backstory.mode.kiosk.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sign that staff give: two opposite corners, each held for three seconds. With two fingers at once where the screen
 * tells fingers apart; one after the other, within five seconds, where all touches arrive as one pointer, as on Linux.
 */
final class CornerHold {

    private static final long SECOND = 1_000_000_000L;
    private static final long HOLD = 3 * SECOND;
    private static final long BETWEEN = 5 * SECOND;

    private final Map<Integer, Held> fingers = new HashMap<>();
    private Optional<Held> before = Optional.empty();

    /**
     * A corner under a finger.
     *
     * @param since when the finger came; of the corner held before, when it left
     * @param again whether the opposite corner was held just before
     */
    private record Held(Corner corner, long since, boolean again) {
    }

    /** A finger came down; in a corner or elsewhere. */
    void down(int finger, Optional<Corner> at, long now) {
        Optional<Corner> held = before.filter(b -> now - b.since() <= BETWEEN).map(Held::corner);
        before = Optional.empty();
        at.ifPresentOrElse(corner -> fingers.put(finger, new Held(corner, now, held.filter(corner.opposite()::equals).isPresent())),
                () -> fingers.remove(finger));
    }

    /** A finger moved: leaving its corner ends the hold. */
    void moved(int finger, Optional<Corner> at) {
        Held held = fingers.get(finger);
        if (held != null && !at.equals(Optional.of(held.corner()))) {
            fingers.remove(finger);
        }
    }

    /** A finger was lifted. */
    void up(int finger, long now) {
        Held held = fingers.remove(finger);
        if (held != null && now - held.since() >= HOLD) {
            before = Optional.of(new Held(held.corner(), now, false));
        }
    }

    /** Forgets everything. */
    void clear() {
        fingers.clear();
        before = Optional.empty();
    }

    /** Whether the sign was given. */
    boolean isGiven(long now) {
        return fingers.values().stream().filter(held -> now - held.since() >= HOLD)
                .anyMatch(held -> held.again() || fingers.values().stream()
                        .anyMatch(other -> other.corner() == held.corner().opposite() && now - other.since() >= HOLD));
    }

    /** Whether it may still become the sign. */
    boolean isPending(long now) {
        return !fingers.isEmpty() || before.filter(held -> now - held.since() <= BETWEEN).isPresent();
    }
}
