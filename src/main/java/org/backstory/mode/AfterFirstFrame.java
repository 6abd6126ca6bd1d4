package org.backstory.mode;

import javafx.animation.AnimationTimer;

/** Does something once, when the first frame of a window is on its way to the screen. */
final class AfterFirstFrame extends AnimationTimer {

    private final Runnable work;
    private int frames;

    private AfterFirstFrame(Runnable work) {
        this.work = work;
    }

    static void run(Runnable work) {
        new AfterFirstFrame(work).start();
    }

    @Override
    public void handle(long now) {
        // the first is called before the first frame is laid out, the second after it was handed to the renderer
        if (++frames == 2) {
            stop();
            work.run();
        }
    }
}
