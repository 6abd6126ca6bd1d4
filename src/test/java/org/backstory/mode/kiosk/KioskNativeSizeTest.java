package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.backstory.content.Pack;
import org.backstory.content.Packs;
import org.backstory.mode.Ending;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a real X server: the keys that leave other programs are pressed through the system, and the kiosk is still there. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no X server")
class KioskNativeSizeTest {

    @Test
    void staysWhenEscapeAndAltF4ArePressed() throws Exception {
        Pack pack = Packs.load(Packs.BUNDLED);
        Toolkit toolkit = new Toolkit();
        toolkit.start();
        BlockingQueue<KeyCode> seen = new LinkedBlockingQueue<>();
        KioskWindow window = toolkit.call(() -> {
            KioskWindow opened = new KioskWindow(new Opening(pack, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Ticker.system()),
                    Screen.getPrimary(), new Stage(), () -> { }, _ -> { });
            opened.open();
            opened.tour().scene().addEventFilter(KeyEvent.KEY_RELEASED, event -> seen.add(event.getCode()));
            opened.stage().requestFocus();
            return opened;
        });
        Robot robot = toolkit.call(Robot::new);

        for (KeyCode[] keys : new KeyCode[][] {{KeyCode.ESCAPE}, {KeyCode.ALT, KeyCode.F4}, {KeyCode.F11}}) {
            toolkit.call(() -> {
                for (KeyCode key : keys) {
                    robot.keyPress(key);
                }
                for (KeyCode key : keys) {
                    robot.keyRelease(key);
                }
                return null;
            });
            for (KeyCode _ : keys) {
                assertThat(seen.poll(20, TimeUnit.SECONDS)).as("the key has come through the system").isNotNull();
            }
            assertThat(toolkit.call(() -> window.stage().isShowing() && window.stage().isFullScreen() && !window.stage().isIconified())).isTrue();
        }
        assertThat(toolkit.call(() -> window.stage().getWidth())).isEqualTo(toolkit.call(() -> Screen.getPrimary().getBounds().getWidth()));
        toolkit.call(() -> {
            window.close(new Ending.Left());
            return null;
        });
    }
}
