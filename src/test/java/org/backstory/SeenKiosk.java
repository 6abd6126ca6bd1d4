package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A linked kiosk on a real X server, in which nothing moves, seen and touched from outside. */
final class SeenKiosk implements AutoCloseable {

    /** The color of the button Start in the light theme. */
    private static final int ACCENT = 0xff0f5c63;
    private static final Color COVER = Color.MAGENTA;

    private final Robot robot;
    private final Rectangle screen;
    private final Process process;

    private SeenKiosk(Robot robot, Rectangle screen, Process process) {
        this.robot = robot;
        this.screen = screen;
        this.process = process;
    }

    /**
     * Settings for one, written to a folder.
     *
     * @param state where it keeps what outlives it
     */
    static Path settings(Path folder, Path state) throws IOException {
        return Files.writeString(folder.resolve("kiosk.json"),
                "{ \"mode\": \"kiosk\", \"language\": \"en\", \"movement\": false,\n\"state\": \"" + state + "\" }");
    }

    /** Starts it at the first screen. */
    static SeenKiosk start(LinkedProgram program, Path settings) throws IOException, AWTException {
        Process process = new ProcessBuilder(program.launcher().toString(), "run", "--config", settings.toString(), "--screen", "welcome")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new SeenKiosk(new Robot(), new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()), process);
    }

    /** What stands on the screen. */
    Seen look() {
        return new Seen(screen.width, robot.createScreenCapture(screen).getRGB(0, 0, screen.width, screen.height, null, 0, screen.width));
    }

    /** What stands there as soon as it is something. */
    Seen until(String what, Predicate<Seen> there) {
        Instant late = Instant.now().plus(Duration.ofMinutes(1));
        Seen seen = look();
        while (!there.test(seen)) {
            assertThat(Instant.now()).as(what).isBefore(late);
            seen = look();
        }
        return seen;
    }

    /** What stands there when the kiosk was made to draw all of it anew. */
    Seen drawnAnew() {
        Seen before;
        Seen after = uncovered();
        do {
            before = after;
            after = uncovered();
        } while (!after.equals(before));
        return after;
    }

    private Seen uncovered() {
        Window cover = new Window(null);
        cover.setBackground(COVER);
        cover.setBounds(screen);
        cover.setVisible(true);
        until("the kiosk is covered", seen -> seen.isAll(COVER.getRGB()));
        cover.dispose();
        return until("the kiosk is seen again", seen -> !seen.has(COVER.getRGB()));
    }

    /** Presses there, and holds. */
    void press(Point place) {
        robot.mouseMove(place.x, place.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Lets go, somewhere. */
    void release(Point place) {
        robot.mouseMove(place.x, place.y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** A picture of the screen. */
    record Seen(int width, int[] pixels) {

        int height() {
            return pixels.length / width;
        }

        boolean isAll(int color) {
            return Arrays.stream(pixels).allMatch(pixel -> pixel == color);
        }

        boolean has(int color) {
            return Arrays.stream(pixels).anyMatch(pixel -> pixel == color);
        }

        /** The upper third: a button that looks pressed is no other screen. */
        Seen top() {
            return new Seen(width, Arrays.copyOf(pixels, width * (height() / 3)));
        }

        /** The rows of the button Start, in the middle of each: of the longest run of its color in the right half. */
        List<Point> button() {
            List<Point> rows = new ArrayList<>();
            for (int y = 0; y < height(); y++) {
                int from = y * width;
                int[] accent = IntStream.range(width / 2, width).filter(x -> pixels[from + x] == ACCENT).toArray();
                if (accent.length > width / 16) {
                    rows.add(new Point((accent[0] + accent[accent.length - 1]) / 2, y));
                }
            }
            return rows;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Seen seen && Arrays.equals(pixels, seen.pixels);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(pixels);
        }

        @Override
        public String toString() {
            return width + " x " + height() + " px";
        }
    }
}
