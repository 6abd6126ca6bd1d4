package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Settings;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Tours.class)
class ClosedScreenTest {

    private static final Finding BROKEN = Finding.error(new Where("pack.json", 1, 2), "the file ends too early", "look for a missing }");

    @Test
    void asksInEveryLanguageAndTellsOnlyStaffWhy(Toolkit toolkit) {
        Scene scene = toolkit.call(() -> new ClosedScreen().scene(Settings.DEFAULTS, List.of(BROKEN), 1000, 900));

        assertThat(texts(toolkit, scene)).hasSize(4).contains("Please ask a staff member.", "Pregunte al personal, por favor.");

        toolkit.call(() -> {
            Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, true, true, true, false));
            return null;
        });
        assertThat(texts(toolkit, scene)).containsExactly(BROKEN.toString());
    }

    private static Set<String> texts(Toolkit toolkit, Scene scene) {
        return toolkit.call(() -> {
            scene.getRoot().applyCss();
            return scene.getRoot().lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).collect(Collectors.toSet());
        });
    }
}
