package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backstory.SeenKiosk.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What a linked kiosk keeps of its first start, and what comes of that at the next one. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no X server")
class KioskStartIT {

    private static final int RED = 0xffff0000;
    private static final String PICTURE = "launch-picture.bin";

    @TempDir
    private Path folder;

    @Test
    void beginsWithThePictureThatItHasKeptAndLosesNoTouch() throws Exception {
        Path state = Files.createDirectory(folder.resolve("state"));
        Path settings = SeenKiosk.settings(folder, state);
        LinkedProgram program = LinkedProgram.from(folder);

        Seen welcome = firstStart(program, settings, state);
        List<Point> button = welcome.button();
        assertThat(button).as("rows of the button").hasSizeGreaterThan(8);
        dye(state.resolve(PICTURE), welcome.pixels().length);
        try (SeenKiosk kiosk = SeenKiosk.start(program, settings)) {
            kiosk.until("the picture is seen", seen -> seen.isAll(RED));
            Point start = button.get(button.size() / 2);
            kiosk.press(start);
            kiosk.release(start);
            kiosk.until("the touch has led to the next screen", seen -> !seen.top().has(RED) && !seen.top().equals(welcome.top()));
        }
    }

    private static Seen firstStart(LinkedProgram program, Path settings, Path state) throws Exception {
        try (WatchService written = state.getFileSystem().newWatchService()) {
            state.register(written, StandardWatchEventKinds.ENTRY_CREATE);
            try (SeenKiosk kiosk = SeenKiosk.start(program, settings)) {
                while (!Files.exists(state.resolve(PICTURE))) {
                    WatchKey key = written.poll(1, TimeUnit.MINUTES);
                    assertThat(key).as("something is written to the state folder").isNotNull();
                    key.pollEvents();
                    key.reset();
                }
                return kiosk.look();
            }
        }
    }

    /** Makes all pixels of a kept picture red, so that it is known when it is seen. */
    private static void dye(Path picture, int pixels) throws IOException {
        byte[] bytes = Files.readAllBytes(picture);
        ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).position(bytes.length - pixels * Integer.BYTES);
        while (numbers.hasRemaining()) {
            numbers.putInt(RED);
        }
        Files.write(picture, bytes);
    }
}
