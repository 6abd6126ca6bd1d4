package org.backstory.shell;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Does something once, when the next frame of a scene is on the screen. Only on the toolkit's thread. */
public final class NextFrame implements Runnable {

    private final Scene scene;
    private final Runnable work;

    private NextFrame(Scene scene, Runnable work) {
        this.scene = scene;
        this.work = work;
    }

    /** Does it then; never, if the scene is in no window that shows. */
    public static void shown(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new NextFrame(scene, work));
        Platform.requestNextPulse();
    }

    /** The frame is laid out: right after this the toolkit hands it to the thread that draws. */
    @Override
    public void run() {
        scene.removePostLayoutPulseListener(this);
        Platform.runLater(this::drawn);
    }

    /**
     * Waits for that thread, some milliseconds: it draws one thing after the other, so when it has drawn a dot in memory, the
     * frame is drawn and stands in this thread's queue to be shown. What would be done now instead would keep it waiting there.
     */
    private void drawn() {
        Node dot = new Group();
        dot.snapshot(null, new WritableImage(1, 1));
        Platform.runLater(() -> Platform.runLater(work));
    }
}
