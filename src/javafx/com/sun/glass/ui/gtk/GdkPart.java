package com.sun.glass.ui.gtk;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.sun.glass.ui.Application;
import com.sun.javafx.geom.Rectangle;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Paints a part of a window of GTK, with the calls by which JavaFX paints all of it: those of JavaFX know no place but the
 * upper left corner. Addresses are numbers here.
 */
public final class GdkPart {

    /** To find GTK's functions takes a twentieth of a second, which a start has no time for, ms. */
    private static final int LATER = 1000;
    private static final CompletableFuture<GdkPart> LINKED = new CompletableFuture<>();

    static {
        if (Application.GetApplication() instanceof GtkApplication) {
            Thread.ofPlatform().daemon().name("gdk-part").start(GdkPart::link);
        }
    }

    /** {@code CAIRO_FORMAT_ARGB32}. */
    private static final int ARGB = 0;
    /** {@code CAIRO_OPERATOR_SOURCE}. */
    private static final int REPLACE = 1;

    private final Arena forEver = Arena.global();
    private final SymbolLookup libraries = SymbolLookup.libraryLookup("libgdk-3.so.0", forEver).or(SymbolLookup.libraryLookup("libcairo.so.2", forEver));
    private final MethodHandle display = answering("gdk_display_get_default");
    private final MethodHandle windowOf = answering("gdk_x11_window_lookup_for_display", JAVA_LONG, JAVA_LONG);
    private final MethodHandle beginPaint = silent("gdk_window_begin_paint_region", JAVA_LONG, JAVA_LONG);
    private final MethodHandle endPaint = silent("gdk_window_end_paint", JAVA_LONG);
    private final MethodHandle contextOf = answering("gdk_cairo_create", JAVA_LONG);
    private final MethodHandle endContext = silent("cairo_destroy", JAVA_LONG);
    private final MethodHandle region = answering("cairo_region_create_rectangle", JAVA_LONG);
    private final MethodHandle endRegion = silent("cairo_region_destroy", JAVA_LONG);
    private final MethodHandle surface = answering("cairo_image_surface_create_for_data", JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private final MethodHandle endSurface = silent("cairo_surface_destroy", JAVA_LONG);
    private final MethodHandle source = silent("cairo_set_source_surface", JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE);
    private final MethodHandle operator = silent("cairo_set_operator", JAVA_LONG, JAVA_INT);
    private final MethodHandle paint = silent("cairo_paint", JAVA_LONG);
    /** A {@code cairo_rectangle_int_t}. */
    private final MemorySegment rectangle = forEver.allocate(JAVA_INT, 4);

    private GdkPart() {
    }

    /** What paints, once GTK's functions are found: not at once, and never where they are not as expected. */
    public static Optional<GdkPart> linked() {
        return Optional.ofNullable(LINKED.getNow(null));
    }

    private static void link() {
        try {
            Thread.sleep(LATER);
            GdkPart part = new GdkPart();
            part.rehearse();
            LINKED.complete(part);
        } catch (InterruptedException | RuntimeException otherGtk) {
            // frames go to the window as a whole
        }
    }

    private MethodHandle answering(String name, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(libraries.findOrThrow(name), FunctionDescriptor.of(JAVA_LONG, arguments));
    }

    private MethodHandle silent(String name, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(libraries.findOrThrow(name), FunctionDescriptor.ofVoid(arguments));
    }

    /**
     * Paints, on the toolkit's thread.
     *
     * @param id     the X window
     * @param pixels blue, green, red and opacity, row by row
     * @param part   where in the window, px
     * @return whether there is such a window
     */
    public boolean paint(long id, MemorySegment pixels, Rectangle part) {
        try {
            long window = (long) windowOf.invokeExact((long) display.invokeExact(), id);
            if (window == MemorySegment.NULL.address()) {
                return false;
            }
            long area = area(part);
            beginPaint.invokeExact(window, area);
            long context = (long) contextOf.invokeExact(window);
            draw(context, pixels, part);
            endContext.invokeExact(context);
            endPaint.invokeExact(window);
            endRegion.invokeExact(area);
            return true;
        } catch (Throwable failure) {
            throw new IllegalStateException("GTK cannot be called", failure);
        }
    }

    private long area(Rectangle part) throws Throwable {
        MemorySegment.copy(new int[] {part.x, part.y, part.width, part.height}, 0, rectangle, JAVA_INT, 0, 4);
        return (long) region.invokeExact(rectangle.address());
    }

    private void draw(long context, MemorySegment pixels, Rectangle part) throws Throwable {
        long image = (long) surface.invokeExact(pixels.address(), ARGB, part.width, part.height, Integer.BYTES * part.width);
        source.invokeExact(context, image, (double) part.x, (double) part.y);
        operator.invokeExact(context, REPLACE);
        paint.invokeExact(context);
        endSurface.invokeExact(image);
    }

    /** Paints a dot in memory, and calls what else has the kinds of arguments that painting has: the first call of each kind is slow. */
    private void rehearse() {
        MethodHandle version = answering("cairo_version_string");
        MethodHandle contextIn = answering("cairo_create", JAVA_LONG);
        MethodHandle extents = silent("cairo_region_get_extents", JAVA_LONG, JAVA_LONG);
        MethodHandle data = answering("cairo_get_user_data", JAVA_LONG, JAVA_LONG);
        Rectangle dot = new Rectangle(1, 1);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pixel = arena.allocate(JAVA_INT);
            long ignored = (long) version.invokeExact();
            long area = area(dot);
            extents.invokeExact(area, rectangle.address());
            endRegion.invokeExact(area);
            long memory = (long) surface.invokeExact(pixel.address(), ARGB, 1, 1, Integer.BYTES);
            long context = (long) contextIn.invokeExact(memory);
            ignored = (long) data.invokeExact(context, pixel.address());
            draw(context, pixel, dot);
            endContext.invokeExact(context);
            endSurface.invokeExact(memory);
        } catch (Throwable failure) {
            throw new IllegalStateException("GTK cannot be called", failure);
        }
    }
}
