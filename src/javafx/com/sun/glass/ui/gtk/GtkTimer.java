package com.sun.glass.ui.gtk;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;

/**
 * The clock by which JavaFX looks for something to draw on Linux, with a rest. JavaFX pauses it when nothing was drawn for a quarter of a second; its own class
 * does not listen, and wakes the processor ninety times a second in front of a still screen. This one stops, and when it
 * goes on, the first look is at once: a touch after a rest need not wait for the next beat.
 */
final class GtkTimer extends Timer {

    private static final long NONE = 0;

    private final Runnable look;
    /** Milliseconds; 0 while it is stopped. */
    private int period;
    /** The source of events in GTK's loop, which exists while it runs. */
    private long source = NONE;

    /** @param look called on the thread of GTK, again and again */
    public GtkTimer(Runnable look) {
        super(look);
        this.look = look;
    }

    @Override
    public synchronized void start(int period) {
        stop();
        this.period = period;
        source = _start(look, period);
    }

    @Override
    public synchronized void start() {
        throw new UnsupportedOperationException("GTK has no clock that follows the screen");
    }

    @Override
    public synchronized void stop() {
        pause();
        period = 0;
    }

    @Override
    public synchronized void pause() {
        if (source != NONE) {
            _stop(source);
            source = NONE;
        }
    }

    @Override
    public synchronized void resume() {
        if (isRunning() && source == NONE) {
            source = _start(look, period);
            Application.invokeLater(look);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return period > 0;
    }

    @Override
    protected long _start(Runnable look) {
        throw new UnsupportedOperationException("GTK has no clock that follows the screen");
    }

    @Override
    protected native long _start(Runnable look, int period);

    @Override
    protected native void _stop(long source);

    @Override
    protected void _pause(long source) {
        throw new UnsupportedOperationException("see pause()");
    }

    @Override
    protected void _resume(long source) {
        throw new UnsupportedOperationException("see resume()");
    }
}
