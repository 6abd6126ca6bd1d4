package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.backstory.content.Pack;
import org.backstory.mode.Ending;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Settings;
import org.backstory.staff.PinHasher;
import org.backstory.tour.Frames;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff in a kiosk that is in use: the door opens over whatever is there, and what they ask for happens to the real window. */
@ExtendWith(Tours.class)
class StaffInKioskTest {

    private static final String PIN = "240719";

    private Toolkit toolkit;
    private OpenKiosk kiosk;

    @BeforeEach
    void open(Pack pack, Toolkit toolkit) {
        this.toolkit = toolkit;
        Settings.Staff staff = new Settings.Staff(Optional.of(new PinHasher().hash(PIN.toCharArray()).format()));
        kiosk = new OpenKiosk(pack, toolkit, with(staff));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void theyGetInByChordAndKeysAndLeave() {
        enter();
        kiosk.touch("staff-end");
        kiosk.touch("staff-leave");

        assertThat(kiosk.endings).hasOnlyElementsOfType(Ending.Left.class).hasSize(1);
        assertThat(kiosk.<Boolean>look(() -> kiosk.stage().isShowing())).isFalse();
    }

    @Test
    void nothingCoversThePanelWhileTheyAreThereAndTheVisitIsOverWhenTheyGo() {
        kiosk.chord(KeyCode.ENTER);
        kiosk.visit().navigator().home();
        enter();
        kiosk.pass(50);
        assertThat(kiosk.sees("staff-panel")).isTrue();

        kiosk.pass(61);
        new Frames(toolkit).pass(3);

        assertThat(kiosk.sees("staff-panel")).isFalse();
        assertThat(kiosk.state()).isEqualTo(IdleWatch.State.INVITING);
    }

    /** The PIN is looked at apart from the screen; the panel comes with one of the next frames. */
    private void enter() {
        kiosk.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.S);
        PIN.chars().forEach(digit -> kiosk.chord(KeyCode.valueOf("DIGIT" + (char) digit)));
        kiosk.touch("key-ok");
        for (int frame = 0; frame < 600 && !kiosk.sees("staff-panel"); frame++) {
            new Frames(toolkit).pass(1);
        }
        assertThat(kiosk.sees("staff-panel")).isTrue();
    }

    private static Settings with(Settings.Staff staff) {
        Settings plain = Settings.DEFAULTS;
        return new Settings(plain.mode(), plain.content(), plain.languages(), plain.language(), plain.theme(), plain.textSize(), plain.movement(),
                plain.sound(), plain.screen(), plain.idle(), plain.clinic(), plain.printer(), plain.paper(), staff, plain.counting(), plain.state());
    }
}
