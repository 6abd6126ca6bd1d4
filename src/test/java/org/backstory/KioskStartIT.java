package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A linked kiosk on a real X server, seen and touched from outside: what it keeps of its first start, and what comes of that at the next one. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no X server")
class KioskStartIT {

    private static final int RED = 0xffff0000;
    /** The color of the button Start in the light theme. */
    private static final int ACCENT = 0xff0f5c63;
    private static final String PICTURE = "launch-picture.bin";

    @TempDir
    private Path folder;

    @Test
    void beginsWithThePictureThatItHasKeptAndLosesNoTouch() throws Exception {
        Path state = Files.createDirectory(folder.resolve("state"));
        Path settings = Files.writeString(folder.resolve("kiosk.json"),
                "{ \"mode\": \"kiosk\", \"language\": \"en\", \"movement\": false,\n\"state\": \"" + state + "\" }");
        LinkedProgram program = LinkedProgram.from(folder);
        Robot robot = new Robot();
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

        BufferedImage welcome = firstStart(program, settings, state, robot, screen);
        dye(state.resolve(PICTURE), screen.width * screen.height);
        Process kiosk = start(program, settings);
        try {
            until("the picture is seen", () -> robot.createScreenCapture(screen), KioskStartIT::isRed);
            press(robot, button(welcome));
            until("the touch has led to the next screen", () -> robot.createScreenCapture(screen), seen -> Arrays.stream(dots(seen)).noneMatch(dot -> dot == RED) && !Arrays.equals(dots(seen), dots(welcome)));
        } finally {
            end(kiosk);
        }
    }

    private BufferedImage firstStart(LinkedProgram program, Path settings, Path state, Robot robot, Rectangle screen) throws Exception {
        try (WatchService written = state.getFileSystem().newWatchService()) {
            state.register(written, StandardWatchEventKinds.ENTRY_CREATE);
            Process kiosk = start(program, settings);
            try {
                while (!Files.exists(state.resolve(PICTURE))) {
                    WatchKey key = written.poll(1, TimeUnit.MINUTES);
                    assertThat(key).as("something is written to the state folder").isNotNull();
                    key.pollEvents();
                    key.reset();
                }
                return robot.createScreenCapture(screen);
            } finally {
                end(kiosk);
            }
        }
    }

    private static Process start(LinkedProgram program, Path settings) throws IOException {
        return new ProcessBuilder(program.launcher().toString(), "run", "--config", settings.toString(), "--screen", "welcome")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void end(Process kiosk) throws InterruptedException {
        kiosk.destroy();
        kiosk.waitFor();
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

    /** The middle of the button Start: of the longest run of its color in the right half. */
    private static Point button(BufferedImage welcome) {
        int middle = welcome.getWidth() / 2;
        List<Point> rows = new ArrayList<>();
        for (int y = 0; y < welcome.getHeight(); y++) {
            int[] row = welcome.getRGB(middle, y, middle, 1, null, 0, middle);
            int[] accent = IntStream.range(0, middle).filter(x -> row[x] == ACCENT).toArray();
            if (accent.length > middle / 8) {
                rows.add(new Point(middle + (accent[0] + accent[accent.length - 1]) / 2, y));
            }
        }
        assertThat(rows).as("rows of the button").hasSizeGreaterThan(8);
        return rows.get(rows.size() / 2);
    }

    private static void press(Robot robot, Point place) {
        robot.mouseMove(place.x, place.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static boolean isRed(BufferedImage seen) {
        return Arrays.stream(dots(seen)).allMatch(dot -> dot == RED);
    }

    /** Some dots of the upper third: a button that looks pressed is no other screen. */
    private static int[] dots(BufferedImage seen) {
        return IntStream.range(0, seen.getHeight() / 3).flatMap(y -> IntStream.iterate(0, x -> x < seen.getWidth(), x -> x + 8).map(x -> seen.getRGB(x, y))).toArray();
    }

    private static void until(String what, Supplier<BufferedImage> look, Predicate<BufferedImage> there) {
        Instant late = Instant.now().plus(Duration.ofMinutes(1));
        while (!there.test(look.get())) {
            assertThat(Instant.now()).as(what).isBefore(late);
        }
    }
}
