package org.backstory.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.backstory.content.Pack;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;
import org.backstory.launch.LaunchPicture;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture of the last start stands on the screen until the tour takes its window over, and no touch is lost in between. */
@ExtendWith(Tours.class)
class LaunchWindowTest {

    @Test
    void showsThePictureDotByDot(Toolkit toolkit) {
        int[] shown = toolkit.call(() -> {
            LaunchPicture picture = striped();
            Stage stage = LaunchWindow.open(picture).orElseThrow().stage();
            PixelReader seen = stage.getScene().snapshot(null).getPixelReader();
            assertThat(stage.isFullScreen()).isTrue();
            stage.close();
            return new int[] {seen.getArgb(0, 0), seen.getArgb(1, 0), seen.getArgb(0, 1), seen.getArgb(picture.place().width() - 1, picture.place().height() - 1)};
        });

        LaunchPicture.Place place = toolkit.call(LaunchWindowTest::place);
        assertThat(shown).containsExactly(color(0), color(1), color(place.width()), color(place.width() * place.height() - 1));
    }

    @Test
    void isNotShownWhereNoScreenIsOfThatSize(Toolkit toolkit) {
        LaunchPicture.Place place = toolkit.call(LaunchWindowTest::place);
        LaunchPicture.Place other = new LaunchPicture.Place(place.x(), place.y(), place.width() - 1, place.height());
        LaunchPicture.Place elsewhere = new LaunchPicture.Place(place.x() + place.width(), place.y(), place.width(), place.height());

        for (LaunchPicture.Place wrong : List.of(other, elsewhere)) {
            assertThat(toolkit.call(() -> LaunchWindow.open(new LaunchPicture(wrong, ByteBuffer.allocate(wrong.bytes()))))).isEmpty();
        }
    }

    /** What somebody touches while the toolkit's thread waits comes after what is opened, and so to that. */
    @Test
    void letsTouchesWaitForWhatComesNext(Toolkit toolkit) throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch waiting = new CountDownLatch(1);
        FutureTask<Stage> opened = new FutureTask<>(() -> order.add("opened"), null);
        LaunchWindow window = toolkit.call(() -> LaunchWindow.open(striped()).orElseThrow());
        toolkit.call(() -> {
            window.hold(() -> {
                order.add("seen");
                waiting.countDown();
            });
            return null;
        });
        waiting.await();
        FutureTask<Stage> touch = new FutureTask<>(() -> order.add("touched"), null);
        Platform.runLater(touch);

        assertThat(window.goOn(opened)).isTrue();
        touch.get();

        assertThat(order).containsExactly("seen", "opened", "touched");
        assertThat(window.goOn(opened)).as("it waits once").isFalse();
        toolkit.call(() -> {
            window.stage().close();
            return null;
        });
    }

    @Test
    void aKioskTakesTheWindowOverAndKnowsItsPackToBeGood(Pack pack, Toolkit running) throws Exception {
        Toolkit toolkit = new Toolkit();
        Stage launch = launched(toolkit, running);
        Opening opening = new Opening(pack, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Ticker.system());
        List<LaunchPicture> kept = new ArrayList<>();
        TourWindows windows = new TourWindows(toolkit);
        TourMode kiosk = new KioskMode(windows::stage, stage -> {
            assertThat(stage).isSameAs(launch);
            new WindowPicture().of(stage).ifPresent(kept::add);
        });
        Finding broken = Finding.error(Where.file("words/en.json"), "it was changed", "change it back");

        Ending ending = windows.show(opening, () -> List.of(broken), kiosk, () -> { });

        assertThat(ending).as("told when it is looked at all the same").isInstanceOf(Ending.Broken.class);
        assertThat(kept).singleElement().satisfies(picture -> assertThat(picture.place()).isEqualTo(running.call(LaunchWindowTest::place)));
        assertThat(running.call(launch::isShowing)).isFalse();
    }

    @Test
    void isGoneWhenSomethingElseIsOpened(Toolkit running) throws Exception {
        Toolkit toolkit = new Toolkit();
        Stage launch = launched(toolkit, running);

        new TourWindows(toolkit).untilEnded(() -> { }, ended -> ended.accept(new Ending.Left()));

        assertThat(running.call(launch::isShowing)).isFalse();
        assertThat(running.call(toolkit::stage)).isNotSameAs(launch);
    }

    @Test
    void aPictureOfAWindowIsWhatItShows(Toolkit toolkit) {
        toolkit.call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Group(new Rectangle(0, 0, 1, 1)), 2, 2));
            stage.show();
            LaunchPicture picture = new WindowPicture().of(stage).orElseThrow();
            stage.close();
            assertThat(picture.pixels().getInt(0)).isEqualTo(0xff000000);
            assertThat(picture.pixels().getInt(Integer.BYTES)).isEqualTo(0xffffffff);
            return null;
        });
    }

    /** Makes the toolkit what it is after a start with a picture, and answers the window of that. From now on its thread waits. */
    private static Stage launched(Toolkit toolkit, Toolkit running) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        Stage launch = running.call(() -> {
            toolkit.begin(() -> Optional.of(striped()), seen::countDown);
            return (Stage) Window.getWindows().getLast();
        });
        seen.await();
        return launch;
    }

    private static LaunchPicture striped() {
        LaunchPicture.Place place = place();
        ByteBuffer pixels = ByteBuffer.allocate(place.bytes()).order(ByteOrder.nativeOrder());
        for (int i = 0; i < place.width() * place.height(); i++) {
            pixels.putInt(color(i));
        }
        return new LaunchPicture(place, pixels.rewind());
    }

    private static int color(int pixel) {
        return 0xff000000 | pixel * 7;
    }

    private static LaunchPicture.Place place() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        return new LaunchPicture.Place((int) screen.getMinX(), (int) screen.getMinY(), (int) screen.getWidth(), (int) screen.getHeight());
    }
}
