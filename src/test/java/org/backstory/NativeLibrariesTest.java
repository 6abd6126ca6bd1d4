package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.backstory.NativeLibraries.Use;
import org.junit.jupiter.api.Test;

class NativeLibrariesTest {

    @Test
    void namesTheDebianPackageOfAMissingLibrary() {
        assertThat(lacking("libgtk-3.so.0").missing(Use.WINDOW))
                .hasValue("missing libgtk-3.so.0; install it with: apt-get install libgtk-3-0");
    }

    @Test
    void namesAllThatAreMissingInOneLine() {
        assertThat(lacking("libfreetype.so.6", "libpango-1.0.so.0", "libXtst.so.6").missing(Use.WINDOW)).hasValue(
                "missing libfreetype.so.6, libpango-1.0.so.0, libXtst.so.6;"
                        + " install it with: apt-get install libfreetype6 libpango-1.0-0 libxtst6");
    }

    @Test
    void drawingNeedsNoWindow() {
        assertThat(lacking("libgtk-3.so.0", "libX11.so.6", "libXtst.so.6").missing(Use.DRAWING)).isEmpty();
    }

    @Test
    void drawingNeedsText() {
        assertThat(lacking("libpangoft2-1.0.so.0").missing(Use.DRAWING)).isPresent();
    }

    @Test
    void otherSystemsBringTheirOwn() {
        assertThat(new NativeLibraries("Windows 11", library -> false).missing(Use.WINDOW)).isEmpty();
        assertThat(new NativeLibraries("Mac OS X", library -> false).missing(Use.WINDOW)).isEmpty();
    }

    @Test
    void findsThoseThatTheTestsDrawWith() {
        assertThat(NativeLibraries.ofThisMachine().missing(Use.DRAWING)).isEmpty();
    }

    private static NativeLibraries lacking(String... missing) {
        return new NativeLibraries("Linux", library -> !Set.of(missing).contains(library));
    }
}
