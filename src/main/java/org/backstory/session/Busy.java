package org.backstory.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What a visitor waits for without touching anything: a hold that is counted, a page that is printed. */
public final class Busy {

    private final Set<Object> going = Collections.newSetFromMap(new IdentityHashMap<>());
    private Runnable ended = () -> { };

    /** Whom to tell from now on when the visitor need not wait any more. */
    public void onEnd(Runnable told) {
        ended = told;
    }

    /** Something begins or ends; whoever says so twice is counted once. */
    public void set(Object what, boolean goes) {
        if (goes) {
            going.add(what);
        } else if (going.remove(what) && going.isEmpty()) {
            ended.run();
        }
    }

    /** Whether the visitor waits for anything. */
    public boolean isBusy() {
        return !going.isEmpty();
    }

    /** Nobody waits any more. */
    void clear() {
        going.clear();
    }
}
