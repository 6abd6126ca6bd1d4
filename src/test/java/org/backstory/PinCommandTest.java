package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backstory.settings.PinHash;
import org.backstory.staff.PinHasher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinCommandTest {

    @TempDir
    private Path home;
    private FakeParts parts;

    @BeforeEach
    void bundleAPack() throws IOException {
        Files.createDirectories(home.resolve("content/back-pain"));
        parts = new FakeParts(home);
    }

    @Test
    void makesTheLineThatLetsStaffIn() {
        parts.typed.addAll(List.of("240719", "240719"));

        Terminal terminal = run("pin");

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out()).hasLineCount(1).startsWith("\"staff\": { \"pinHash\": \"").endsWith("\" }\n").doesNotContain("240719");
        PinHash hash = PinHash.parse(terminal.out().split("\"")[5]);
        assertThat(new PinHasher().matches("240719".toCharArray(), hash)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            240719,240718 | the two PINs are not the same; run 'backstory pin' again
            12345         | this PIN has 5 digits; give it 6 to 12
            abcdef        | a PIN is digits only, because it is typed on a keypad
            240719        | no PIN was given; type one, or pipe it in as one line
                          | no PIN was given; type one, or pipe it in as one line
            """)
    void saysWhyThereIsNoPin(String typed, String expected) {
        parts.typed.addAll(typed == null ? List.of() : List.of(typed.split(",")));

        run("pin").assertFailed(1, "backstory: " + expected);
    }

    @Test
    void saysThatWithoutAPinThereIsNoStaffPanel() {
        assertThat(run("--mode", "kiosk").err()).isEqualToNormalizingNewlines(
                "backstory: there is no staff PIN in the settings, so the staff panel is off; 'backstory pin' makes one\n");
        assertThat(run("--mode", "demo").err()).isEmpty();
    }

    private Terminal run(String... arguments) {
        return Terminal.run(parts.program(), arguments);
    }
}
