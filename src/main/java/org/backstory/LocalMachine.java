package org.backstory;

import java.util.Optional;

/** The machine that the program runs on. */
final class LocalMachine implements Machine {

    private final Display display = Display.ofThisMachine();
    private final NativeLibraries libraries = NativeLibraries.ofThisMachine();

    @Override
    public Optional<String> whyNoDisplay() {
        return display.whyNone();
    }

    @Override
    public Optional<String> missingLibraries(NativeLibraries.Use use) {
        return libraries.missing(use);
    }
}
