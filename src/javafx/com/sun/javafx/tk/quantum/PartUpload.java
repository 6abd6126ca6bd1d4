package com.sun.javafx.tk.quantum;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.gtk.GdkPart;
import com.sun.javafx.geom.Rectangle;
import com.sun.prism.Graphics;
import com.sun.prism.RTTexture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Brings the part of a frame that was drawn anew to its window, in the queue in which whole frames go there. One at a time:
 * where anything is not as it should be, the whole frame goes instead, and the window shows what it must.
 */
final class PartUpload {

    /** A part of more than one in so many pixels of a window is not worth a way of its own. */
    private static final int ONE_IN = 3;

    private final SceneState state;
    private MemorySegment pixels = MemorySegment.NULL;
    /** Whether a part is on its way, and its pixels must stay. */
    private volatile boolean underway;
    /** Whether a whole frame has followed the part that is on its way. */
    private volatile boolean outdated;
    /** Whether the window may not show what was drawn before. */
    private volatile boolean lost = true;

    PartUpload(SceneState state) {
        this.state = state;
    }

    /**
     * What was drawn last, if it is one part of the frame and can go by itself.
     *
     * @param graphics by which it was drawn: its clip is the last part, its index how many there were before; all has no clip
     * @param drawn    the frame
     */
    Optional<Rectangle> of(Graphics graphics, RTTexture drawn) {
        // asked at the first frame already: so long it takes until there is something
        boolean possible = GdkPart.linked().isPresent();
        Rectangle clip = graphics.getClipRectNoClone();
        Window window = state.getWindow();
        int width = drawn.getContentWidth();
        int height = drawn.getContentHeight();
        if (!possible || clip == null || graphics.getClipRectIndex() != 0 || underway || lost || window == null || window.isTransparentWindow()
                || width != state.getOutputWidth() || height != state.getOutputHeight() || drawn.getPixels() == null) {
            return Optional.empty();
        }
        Rectangle part = new Rectangle(clip);
        part.intersectWith(new Rectangle(width, height));
        return part.isEmpty() || ONE_IN * part.width * part.height > width * height ? Optional.empty() : Optional.of(part);
    }

    /** Brings it, a little later on the toolkit's thread. */
    void upload(Rectangle part, RTTexture drawn) {
        underway = true;
        outdated = false;
        long bytes = Integer.BYTES * (long) part.width * part.height;
        if (pixels.byteSize() < bytes) {
            pixels = Arena.ofAuto().allocate(bytes, Integer.BYTES);
        }
        int[] all = drawn.getPixels();
        for (int row = 0; row < part.height; row++) {
            MemorySegment.copy(all, (part.y + row) * drawn.getContentWidth() + part.x, pixels, ValueLayout.JAVA_INT,
                    Integer.BYTES * (long) row * part.width, part.width);
        }
        Application.invokeLater(() -> paint(part));
    }

    /** A whole frame goes to the window, with all that parts on their way would show. */
    void wholeFrame() {
        outdated = true;
        lost = false;
    }

    /** A frame was not drawn to its end: the next one goes as a whole. */
    void failedFrame() {
        lost = true;
    }

    private void paint(Rectangle part) {
        try {
            if (!outdated) {
                lost = true;
                lost = !state.isValid() || !GdkPart.linked().orElseThrow().paint(state.getWindow().getNativeWindow(), pixels, part);
            }
        } finally {
            underway = false;
        }
    }
}
