package org.backstory.mode.present;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.backstory.session.Ticker;

/**
 * The slide on the wall: a picture of the living slide, taken anew whenever something may have changed. What is seen on
 * both screens is so the same without anything that could get out of step.
 *
 * <p>The toolkit tells of every frame that it is about to draw, not of what changes in it, and taking a picture makes it
 * draw once more. So a frame after a picture that was the same as the one before says nothing, and while frames come
 * that change nothing, pictures are taken seldom.
 */
final class Mirror extends ImageView {

    /** How long a slide rests that did not change, ns. */
    private static final long REST = 150_000_000L;
    /** A projector shows no more than this: a slide for a larger wall is enlarged by the toolkit, px. */
    private static final double MOST = 1920 * 1200;

    private final Slide slide;
    private final Ticker ticker;
    private final Runnable pulse = this::frame;
    private Scene watched;
    private WritableImage shown;
    private WritableImage spare;
    private int[] shownDots = {};
    private int[] spareDots = {};
    private double density = 1;
    private boolean waiting;
    private boolean same;
    private boolean echo;
    private long last;

    Mirror(Slide slide, Ticker ticker) {
        this.slide = slide;
        this.ticker = ticker;
        setSmooth(true);
    }

    /** Takes pictures from now on, with so many dots to a px; or takes them for another wall. */
    void show(Scene scene, double dots) {
        stop();
        Dimension2D size = slide.size();
        density = Math.min(dots, Math.sqrt(MOST / (size.getWidth() * size.getHeight())));
        setFitWidth(size.getWidth());
        setFitHeight(size.getHeight());
        shown = null;
        spare = null;
        shownDots = new int[0];
        watched = scene;
        watched.addPostLayoutPulseListener(pulse);
        later(Platform::runLater);
    }

    /** Takes no more pictures. */
    void stop() {
        if (watched != null) {
            watched.removePostLayoutPulseListener(pulse);
            watched = null;
        }
    }

    private void frame() {
        if (echo) {
            echo = false;
        } else if (!waiting) {
            long rest = same ? Math.max(0, last + REST - ticker.nanos()) : 0;
            later(rest == 0 ? Platform::runLater : CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, Platform::runLater));
        }
    }

    private void later(Executor executor) {
        waiting = true;
        executor.execute(() -> {
            waiting = false;
            if (watched != null) {
                take();
            }
        });
    }

    /** Takes a picture now. */
    void take() {
        Dimension2D size = slide.size();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(density, density));
        parameters.setViewport(new Rectangle2D(0, 0, Math.floor(size.getWidth() * density), Math.floor(size.getHeight() * density)));
        WritableImage taken = slide.shell().snapshot(parameters, spare);
        int[] dots = read(taken, spareDots);
        same = Arrays.equals(dots, shownDots);
        echo = same;
        last = ticker.nanos();
        spare = same ? taken : shown;
        spareDots = same ? dots : shownDots;
        if (!same) {
            shown = taken;
            shownDots = dots;
            setImage(taken);
        }
    }

    private static int[] read(WritableImage taken, int[] spare) {
        int width = (int) taken.getWidth();
        int height = (int) taken.getHeight();
        int[] dots = spare.length == width * height ? spare : new int[width * height];
        taken.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), dots, 0, width);
        return dots;
    }
}
