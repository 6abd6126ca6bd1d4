package org.backstory;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Whether somebody could see a window. On Linux JavaFX needs an X display (on Wayland that is XWayland) and, once it has
 * failed to open one, cannot be started again to draw without; so the display is tried before.
 */
final class Display {

    private final boolean linux;
    private final String name;
    private final BooleanSupplier opens;

    /** With the name of the operating system, the name of the display if it has one, and what tries to open it. */
    Display(String system, String name, BooleanSupplier opens) {
        this.linux = system.startsWith("Linux");
        this.name = name;
        this.opens = opens;
    }

    static Display ofThisMachine() {
        String name = System.getenv("DISPLAY");
        XServer local = new XServer(Path.of("/tmp/.X11-unix"));
        return new Display(System.getProperty("os.name"), name, () -> local.letsIn(name) || openDefault());
    }

    /** Why there is none, in a few words; nothing when there is one. */
    Optional<String> whyNone() {
        if (!linux) {
            return Optional.empty();
        }
        if (name == null || name.isBlank()) {
            return Optional.of("there is no display here (DISPLAY is not set)");
        }
        return opens.getAsBoolean() ? Optional.empty() : Optional.of("the display " + name + " cannot be opened");
    }

    /** As {@code xdpyinfo} does it, and held as by {@link XServer}; without the library, what is missing is said later and better. */
    private static boolean openDefault() {
        SymbolLookup x11;
        try {
            x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        } catch (IllegalArgumentException absent) {
            return true;
        }
        try {
            MemorySegment display = (MemorySegment) Linker.nativeLinker().downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS)).invokeExact(MemorySegment.NULL);
            return display.address() != 0;
        } catch (Throwable impossible) {
            throw new LinkageError("XOpenDisplay", impossible);
        }
    }
}
