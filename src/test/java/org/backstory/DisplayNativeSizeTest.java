package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a real X server: what the program asks of the machine before it opens a window. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no X server")
class DisplayNativeSizeTest {

    @Test
    void findsTheDisplayAndTheLibrariesForAWindow() {
        LocalMachine machine = new LocalMachine();

        assertThat(machine.whyNoDisplay()).isEmpty();
        assertThat(machine.missingLibraries(NativeLibraries.Use.WINDOW)).isEmpty();
    }
}
