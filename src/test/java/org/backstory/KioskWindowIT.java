package org.backstory;

import java.awt.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.backstory.SeenKiosk.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What a linked kiosk brings to its window in parts is, dot by dot, what it brings there as a whole. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no X server")
class KioskWindowIT {

    /** Parts are brought only from a second after the first picture on. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);

    @TempDir
    private Path folder;

    @Test
    void showsAPressedButtonAsIfAllHadBeenDrawnAnew() throws Exception {
        Path settings = SeenKiosk.settings(folder, Files.createDirectory(folder.resolve("state")));
        try (SeenKiosk kiosk = SeenKiosk.start(LinkedProgram.from(folder), settings)) {
            List<Point> button = kiosk.until("the button is seen", KioskWindowIT::isReady).button();
            Point start = button.get(button.size() / 2);
            Point elsewhere = new Point(1, 1);
            kiosk.press(start);
            kiosk.until("the button looks pressed", seen -> !isReady(seen));
            Seen pressed = kiosk.drawnAnew();
            kiosk.release(elsewhere);
            kiosk.until("the button looks ready", KioskWindowIT::isReady);
            Seen rest = kiosk.drawnAnew();

            Instant since = Instant.now();
            do {
                kiosk.until("it looks as before", rest::equals);
                kiosk.press(start);
                kiosk.until("it looks pressed as when all is drawn anew", pressed::equals);
                kiosk.release(elsewhere);
            } while (Instant.now().isBefore(since.plus(LONG_ENOUGH)));
            kiosk.until("it looks as before", rest::equals);
        }
    }

    /** A pressed button has another color. */
    private static boolean isReady(Seen seen) {
        return seen.button().size() > 8;
    }
}
