package com.sun.javafx.tk.quantum;

import com.sun.glass.ui.Pixels;
import com.sun.javafx.geom.Rectangle;
import com.sun.prism.Graphics;
import com.sun.prism.GraphicsPipeline;
import com.sun.prism.RTTexture;
import com.sun.prism.Texture;
import com.sun.prism.impl.Disposer;
import com.sun.prism.impl.QueuedPixelSource;
import java.nio.IntBuffer;
import java.util.Optional;

/**
 * Draws a scene in memory and brings it to its window. JavaFX's own class brings every frame as a whole, which takes longer
 * than drawing a button that looks pressed; this one brings the part that was drawn anew, where that is possible. Runs on the
 * thread that draws, like all of its kind.
 */
final class UploadingPainter extends ViewPainter {

    private final QueuedPixelSource frames = new QueuedPixelSource(true);
    private final PartUpload parts = new PartUpload(sceneState);
    private RTTexture drawn;
    private float drawnScaleX;
    private float drawnScaleY;
    /** What was drawn in the size of the window, where the two differ. */
    private RTTexture scaled;

    UploadingPainter(GlassScene scene) {
        super(scene);
    }

    /** Gives the memory back. */
    void disposeRTTexture() {
        drawn = disposed(drawn);
        scaled = disposed(scaled);
    }

    private static RTTexture disposed(RTTexture texture) {
        if (texture != null) {
            texture.dispose();
        }
        return null;
    }

    @Override
    public float getPixelScaleFactorX() {
        return sceneState.getRenderScaleX();
    }

    @Override
    public float getPixelScaleFactorY() {
        return sceneState.getRenderScaleY();
    }

    @Override
    public void run() {
        renderLock.lock();
        boolean failed = false;
        try {
            if (validateStageGraphics()) {
                frame();
            } else {
                paintImpl(null);
            }
        } catch (Throwable failure) {
            failed = true;
            parts.failedFrame();
            failure.printStackTrace();
        } finally {
            unlock(drawn);
            unlock(scaled);
            Disposer.cleanUp();
            sceneState.getScene().setPainting(false);
            if (factory != null) {
                factory.getTextureResourcePool().freeDisposalRequestedAndCheckResources(failed);
            }
            renderLock.unlock();
        }
    }

    private static void unlock(RTTexture texture) {
        if (texture != null && texture.isLocked()) {
            texture.unlock();
        }
    }

    private void frame() {
        if (factory == null) {
            factory = GraphicsPipeline.getDefaultResourceFactory();
        }
        if (factory == null || !factory.isDeviceReady()) {
            factory = null;
            return;
        }
        if (!canDrawOn()) {
            begin();
        }
        Graphics graphics = drawn == null ? null : drawn.createGraphics();
        if (graphics == null) {
            drawAgain();
            return;
        }
        graphics.scale(drawnScaleX, drawnScaleY);
        paintImpl(graphics);
        freshBackBuffer = false;
        Optional<Rectangle> part = parts.of(graphics, drawn);
        if (part.isPresent()) {
            parts.upload(part.get(), drawn);
        } else {
            upload(graphics);
        }
    }

    /** Whether what was drawn before is still there and has the right size: then only what has changed is drawn anew. */
    private boolean canDrawOn() {
        if (drawn == null || drawnScaleX != sceneState.getRenderScaleX() || drawnScaleY != sceneState.getRenderScaleY()
                || penWidth != viewWidth || penHeight != viewHeight
                || drawn.getContentWidth() != sceneState.getRenderWidth() || drawn.getContentHeight() != sceneState.getRenderHeight()) {
            return false;
        }
        drawn.lock();
        return !drawn.isSurfaceLost();
    }

    private void begin() {
        unlock(drawn);
        disposeRTTexture();
        drawnScaleX = sceneState.getRenderScaleX();
        drawnScaleY = sceneState.getRenderScaleY();
        penWidth = viewWidth;
        penHeight = viewHeight;
        freshBackBuffer = true;
        drawn = factory.createRTTexture(sceneState.getRenderWidth(), sceneState.getRenderHeight(), Texture.WrapMode.CLAMP_NOT_NEEDED, sceneState.isMSAA());
    }

    private void drawAgain() {
        disposeRTTexture();
        sceneState.getScene().entireSceneNeedsRepaint();
    }

    private void upload(Graphics graphics) {
        int width = sceneState.getOutputWidth();
        int height = sceneState.getOutputHeight();
        Pixels frame = frames.getUnusedPixels(width, height, sceneState.getOutputScaleX(), sceneState.getOutputScaleY());
        IntBuffer pixels = (IntBuffer) frame.getPixels();
        RTTexture output = output(graphics, width, height);
        int[] inMemory = output.getPixels();
        if (inMemory != null) {
            pixels.put(inMemory, 0, width * height);
        } else if (!output.readPixels(pixels)) {
            drawAgain();
            return;
        }
        parts.wholeFrame();
        frames.enqueuePixels(frame);
        sceneState.uploadPixels(frames);
    }

    private RTTexture output(Graphics graphics, int width, int height) {
        if (!drawn.isMSAA() && width == drawn.getContentWidth() && height == drawn.getContentHeight()) {
            return drawn;
        }
        if (scaled != null) {
            scaled.lock();
            if (scaled.isSurfaceLost() || scaled.getContentWidth() != width || scaled.getContentHeight() != height) {
                scaled.unlock();
                scaled = disposed(scaled);
            }
        }
        if (scaled == null) {
            scaled = factory.createRTTexture(width, height, Texture.WrapMode.CLAMP_NOT_NEEDED, false);
        }
        graphics.blit(drawn, scaled, 0, 0, drawn.getContentWidth(), drawn.getContentHeight(), 0, 0, width, height);
        return scaled;
    }
}
