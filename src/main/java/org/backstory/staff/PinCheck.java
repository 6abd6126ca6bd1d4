package org.backstory.staff;

import org.backstory.settings.PinHash;

/** Decides who gets in. */
public final class PinCheck {

    private final PinHash hash;
    private final PinHasher hasher;
    private final PinLock lock;

    /** Lets in whoever knows the PIN of this hash, as long as the lock lets anybody try. */
    public PinCheck(PinHash hash, PinHasher hasher, PinLock lock) {
        this.hash = hash;
        this.hasher = hasher;
        this.lock = lock;
    }

    /** The lock, to tell staff what it is like before they type. */
    public PinLock lock() {
        return lock;
    }

    /** Tries a PIN. Takes about half a second and writes a file: never on the thread of a screen. */
    public synchronized PinAnswer enter(char[] pin) {
        if (!lock.take()) {
            return new PinAnswer.Locked(lock.lockedMinutes());
        }
        if (hasher.matches(pin, hash)) {
            lock.right();
            return new PinAnswer.Right();
        }
        int minutes = lock.lockedMinutes();
        return minutes > 0 ? new PinAnswer.Locked(minutes) : new PinAnswer.Wrong(lock.triesLeft());
    }
}
