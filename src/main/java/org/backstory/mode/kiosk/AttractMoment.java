package org.backstory.mode.kiosk;

/**
 * What the inviting pictures look like at a moment: a plain function of time, so that nothing has to run to know it.
 *
 * @param number  how many pictures there were before, from 0
 * @param seen    how much of it is seen, from 0 to 1: one goes before the next comes
 * @param lit     how many of its parts have been lit so far
 * @param ring    how far the ring around the touch sign has opened, from 0 to 1; 1 is gone
 */
record AttractMoment(long number, double seen, int lit, double ring) {

    /** How long a picture stays, s: time to read it twice. */
    static final double EACH = 12;
    /** How long it stays where nothing may move, s: then each change is a cut, and has to be rare. */
    static final double EACH_STILL = 30;
    /** How long it takes to come, and to go, s. */
    static final double FADE = 0.6;
    private static final double LIT_FROM = 2.5;
    private static final double LIT_EACH = 1.25;
    private static final double RING_EVERY = 6;
    private static final double RING_TAKES = 1.6;

    /** The moment so many seconds after the first picture came, with movement. */
    static AttractMoment moving(double seconds) {
        double in = seconds % EACH;
        double seen = Math.clamp(Math.min(in / FADE, (EACH - in) / FADE), 0, 1);
        int lit = in < LIT_FROM ? 0 : 1 + (int) ((in - LIT_FROM) / LIT_EACH);
        return new AttractMoment((long) (seconds / EACH), seen, lit, Math.min(1, seconds % RING_EVERY / RING_TAKES));
    }

    /** How long the picture stays as it is so many seconds after the first came, with movement, s; 0 while it changes all the time. */
    static double restMoving(double seconds) {
        double in = seconds % EACH;
        double ring = seconds % RING_EVERY;
        if (in < FADE || in > EACH - FADE || ring < RING_TAKES) {
            return 0;
        }
        double lit = in < LIT_FROM ? LIT_FROM - in : LIT_EACH - (in - LIT_FROM) % LIT_EACH;
        return Math.min(lit, Math.min(EACH - FADE - in, RING_EVERY - ring));
    }

    /** How long the picture stays where nothing may move, s. */
    static double restStill(double seconds) {
        return EACH_STILL - seconds % EACH_STILL;
    }

    /** The moment where nothing may move: everything is lit, and the next picture comes as a cut. */
    static AttractMoment still(double seconds) {
        return new AttractMoment((long) (seconds / EACH_STILL), 1, Integer.MAX_VALUE, 1);
    }
}
