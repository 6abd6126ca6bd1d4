package org.backstory.mode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import org.backstory.content.Guide;
import org.backstory.content.GuideStep;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.mode.Opening;
import org.backstory.mode.Toolkit;
import org.backstory.session.Tour;
import org.backstory.settings.Settings;
import org.backstory.settings.TextSize;
import org.backstory.settings.Theme;
import org.backstory.tour.Tours;
import org.backstory.tour.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff do beside a patient, with the bar over the tour. */
@ExtendWith(Tours.class)
class DemoTest {

    private final AtomicLong clock = new AtomicLong();
    private final FakeWindow window = new FakeWindow();
    private Visitor staff;
    private DemoDesk desk;

    /** A window that only says what was asked of it. */
    private static final class FakeWindow implements DemoDesk.Window {

        private boolean full;
        private boolean left;

        @Override
        public boolean isFull() {
            return full;
        }

        @Override
        public void toggleFull() {
            full = !full;
        }

        @Override
        public void leave() {
            left = true;
        }
    }

    @BeforeEach
    void open(Pack pack, Toolkit toolkit) {
        staff = new Visitor(pack, toolkit, 1000, 600, false, clock::get);
        desk = staff.look(() -> new DemoDesk(new Opening(pack, Settings.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), clock::get),
                staff.visit(), staff.tour(), window));
    }

    @AfterEach
    void close() {
        staff.look(() -> {
            desk.dispose();
            return null;
        });
        staff.close();
    }

    @Test
    void everyScreenIsTwoTouchesFromEveryOther(Pack pack) {
        List<Screen> screens = pack.screens();
        for (int i = 0; i < screens.size(); i++) {
            Screen to = screens.get((i * 17 + 5) % screens.size());
            staff.touch("all-screens");
            staff.touch("screen-card-" + to.id());
            assertThat(staff.shown()).isEqualTo(to.id());
        }
    }

    @Test
    void theNextPatientFindsNothingOfTheOneBefore(Pack pack) {
        Tour tour = new Tour(pack);
        GuideStep lit = pack.file().guide().orElseThrow().steps().getFirst();
        staff.look(() -> {
            staff.visit().choices().put(lit.screen(), "discs");
            staff.visit().preferences().themeProperty().set(Theme.DARK);
            staff.visit().preferences().textSizeProperty().set(TextSize.LARGEST);
            return null;
        });
        staff.touch("staff-language");
        staff.touch("display");
        assertThat(staff.panel()).isPresent();

        staff.touch("next-patient");

        assertThat(staff.shown()).isEqualTo(tour.first().id());
        assertThat(staff.panel()).isEmpty();
        assertThat(staff.visit().choices().get(lit.screen())).isEmpty();
        assertThat(staff.visit().preferences().themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(staff.visit().preferences().textSizeProperty().get()).isEqualTo(TextSize.NORMAL);
        assertThat(staff.says("next-patient")).isEqualTo(pack.words().get("en").demo().ready());
        staff.type(KeyCode.TAB);
        assertThat(staff.says("next-patient")).isEqualTo(pack.words().get("en").demo().nextPatient());
    }

    @Test
    void theGuideLeadsThroughItsStepsAndSaysWhatToSay(Pack pack) {
        Guide guide = pack.file().guide().orElseThrow();
        staff.touch("guide");
        for (GuideStep step : guide.steps()) {
            assertThat(staff.shown()).isEqualTo(step.screen());
            assertThat(staff.says("guide-sentence")).isEqualTo(staff.words().guide().orElseThrow().get(step.id()));
            staff.touch("guide-next");
        }
        assertThat(staff.sees("guide-sentence")).as("after the last step").isFalse();
    }

    @Test
    void theGuideSpeaksThePatientsLanguageAndWaitsForStaff(Pack pack) {
        GuideStep first = pack.file().guide().orElseThrow().steps().getFirst();
        staff.touch("guide");
        clock.addAndGet(300_000_000_000L);
        staff.touch("staff-language");
        assertThat(staff.shown()).isEqualTo(first.screen());
        assertThat(staff.says("guide-sentence")).isEqualTo(pack.words().get("es").guide().orElseThrow().get(first.id()));
        assertThat(staff.says("guide-time")).startsWith("300 ");
        staff.touch("guide-next");
        staff.touch("guide-back");
        assertThat(staff.shown()).isEqualTo(first.screen());
    }

    @Test
    void escapeEndsWhatIsOpenAndThenLeaves() {
        staff.touch("guide");
        staff.type(KeyCode.ESCAPE);
        assertThat(staff.sees("guide-sentence")).isFalse();
        staff.touch("all-screens");
        staff.type(KeyCode.ESCAPE);
        assertThat(staff.sees("close-grid")).isFalse();
        staff.touch("display");
        staff.type(KeyCode.ESCAPE);
        assertThat(staff.panel()).isEmpty();
        assertThat(window.left).isFalse();
        staff.type(KeyCode.ESCAPE);
        assertThat(window.left).isTrue();
    }

    @Test
    void f11AndItsButtonFillTheScreen() {
        staff.type(KeyCode.F11);
        assertThat(window.full).isTrue();
        staff.touch("full-screen");
        assertThat(window.full).isFalse();
        staff.touch("leave");
        assertThat(window.left).isTrue();
    }

    @Test
    void nothingHappensByItself(Pack pack) {
        Screen far = pack.chapters().getLast().screens().getLast();
        staff.open(far);
        clock.addAndGet(86_400_000_000_000L);
        assertThat(staff.shown()).isEqualTo(far.id());
    }
}
