package org.backstory;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The libraries of a Linux system that JavaFX needs and does not bring along. JavaFX itself says of a missing one only
 * that "no toolkit was found", so they are looked for before it starts.
 */
public final class NativeLibraries {

    /** What they are needed for. */
    public enum Use {
        /** Drawing to a file: text. */
        DRAWING,
        /** Opening a window, and drawing in it. */
        WINDOW
    }

    private record Library(String file, String debianPackage) {
    }

    // what readelf -d lists as NEEDED by libjavafx_font_*.so
    private static final List<Library> TEXT = List.of(
            new Library("libfreetype.so.6", "libfreetype6"),
            new Library("libfontconfig.so.1", "libfontconfig1"),
            new Library("libpango-1.0.so.0", "libpango-1.0-0"),
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    // and by libglass.so and libglassgtk3.so, less what the package of GTK itself depends on
    private static final List<Library> WINDOW = List.of(
            new Library("libX11.so.6", "libx11-6"),
            new Library("libXtst.so.6", "libxtst6"),
            new Library("libgtk-3.so.0", "libgtk-3-0"));

    private final boolean linux;
    private final Predicate<String> loads;

    /** With the name of the operating system, and what tells whether a library can be loaded. */
    NativeLibraries(String system, Predicate<String> loads) {
        this.linux = system.startsWith("Linux");
        this.loads = loads;
    }

    /** Those of the machine that the program runs on. */
    public static NativeLibraries ofThisMachine() {
        return new NativeLibraries(System.getProperty("os.name"), NativeLibraries::load);
    }

    /** One line that names what is missing and how to install it; nothing when all is there or the system brings it. */
    public Optional<String> missing(Use use) {
        List<Library> missing = linux ? needed(use).filter(library -> !loads.test(library.file)).toList() : List.of();
        return missing.isEmpty() ? Optional.empty() : Optional.of("missing " + joined(missing, Library::file, ", ")
                + "; install it with: apt-get install " + joined(missing, Library::debianPackage, " "));
    }

    private static Stream<Library> needed(Use use) {
        return use == Use.WINDOW ? Stream.of(TEXT, WINDOW).flatMap(List::stream) : TEXT.stream();
    }

    private static String joined(List<Library> libraries, Function<Library, String> part, String separator) {
        return libraries.stream().map(part).collect(Collectors.joining(separator));
    }

    // never unloaded: JavaFX is about to use it, and GTK cannot be unloaded
    private static boolean load(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
