package org.backstory.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.StaffWords;
import org.backstory.counting.UsageCounter;
import org.backstory.finding.Finding;
import org.backstory.finding.Where;
import org.backstory.mode.Ending;
import org.backstory.mode.Toolkit;
import org.backstory.settings.Mode;
import org.backstory.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What staff find behind the door, on a clock that the test moves. */
@ExtendWith(Tours.class)
class StaffPanelTest {

    @TempDir
    private Path folder;
    private Pack pack;
    private UsageCounter counter;
    private StaffVisit staff;
    private Visitor visitor;
    private StaffWords words;

    @BeforeEach
    void enter(Pack bundled, Toolkit toolkit) {
        pack = bundled;
        Settings defaults = Settings.DEFAULTS;
        Settings settings = new Settings(defaults.mode(), defaults.content(), defaults.languages(), defaults.language(), defaults.theme(),
                defaults.textSize(), defaults.movement(), defaults.sound(), new Settings.Screen(1, Optional.of(400.0), Optional.empty()),
                defaults.idle(), defaults.clinic(), Optional.of("a printer that is not there"), defaults.paper(), defaults.staff(),
                new Settings.Counting(true, Optional.of(folder.resolve("stick"))), Optional.empty());
        counter = new UsageCounter(settings, Optional.of(folder), "kiosk", () -> LocalDate.of(2026, 11, 22), () -> 0);
        staff = new StaffVisit(pack, toolkit, settings,
                List.of(Finding.warning(new Where("backstory.json", 4, 9), "there is no logo.png", "add it")), folder, Optional.of(counter));
        visitor = staff.visitor;
        words = staff.words();
        visitor.open(pack.chapters().getFirst().screens().getFirst());
        staff.enter();
    }

    @AfterEach
    void leave() {
        staff.close();
        counter.close();
    }

    @Test
    void tellsWhatThereIsToKnow() {
        assertThat(page("overview")).contains(pack.words().get("en").title(), pack.file().version(),
                words.overview().toCorrect().replace("{n}", "1"), words.overview().errors().replace("{n}", "3"),
                pack.words().get("en").ui().notReviewed(), "2027").doesNotContain(words.overview().nothingKept());
        visitor.touch("staff-findings");
        assertThat(page("findings")).contains("backstory.json:4:9", "there is no logo.png; add it");
    }

    @Test
    void endsTheVisitWhenItIsClosed() {
        visitor.touch("staff-close");
        assertThat(visitor.sees("staff-panel")).isFalse();
        assertThat(staff.asked).containsExactly("reset");
        assertThat(visitor.shown()).isEqualTo("welcome");
    }

    @Test
    void closesByItselfAfterAMinute() {
        staff.pass(59);
        visitor.touch("staff-ruler");
        staff.pass(59.9);
        assertThat(visitor.sees("staff-panel")).as("a minute after the last touch").isTrue();
        staff.pass(0.2);
        assertThat(visitor.sees("staff-panel")).isFalse();
        assertThat(staff.asked).containsExactly("reset");
    }

    @Test
    void goesToAnyScreen() {
        Screen last = pack.chapters().getLast().screens().getLast();
        visitor.touch("staff-screens");
        assertThat(visitor.<Integer>look(() -> visitor.tour().scene().getRoot().lookupAll(".screen-card").size())).isEqualTo(pack.screens().size());
        visitor.type(KeyCode.ESCAPE);
        assertThat(visitor.sees("staff-panel")).as("the grid closes onto the panel").isTrue();
        visitor.touch("staff-screens");
        visitor.look(() -> {
            ((javafx.scene.control.Button) visitor.tour().scene().getRoot().lookupAll(".screen-card").stream()
                    .skip(pack.screens().indexOf(last)).findFirst().orElseThrow()).fire();
            return null;
        });
        assertThat(visitor.sees("staff-panel")).isFalse();
        assertThat(staff.asked).hasSize(1);
        assertThat(staff.asked.getFirst()).startsWith("show ");
        assertThat(visitor.shown()).isEqualTo(staff.asked.getFirst().substring("show ".length()));
    }

    @Test
    void findsTheRightWidthOfTheScreen() {
        visitor.touch("staff-ruler");
        // The headless screen has 1000 px, which the settings take for 400 mm.
        assertThat(visitor.<Double>look(() -> ((Region) visitor.node("ruler-bar")).getWidth())).isEqualTo(250);
        assertThat(visitor.reads("#ruler-told")).isEqualTo(words.ruler().right());
        visitor.touch("ruler-step-0");
        visitor.touch("ruler-step-2");
        assertThat(visitor.reads("#ruler-measured")).isEqualTo("90.5 mm");
        assertThat(visitor.reads("#ruler-line")).isEqualTo("\"screen\": { \"widthMm\": 362.0 }");
        visitor.touch("ruler-step-3");
        visitor.touch("ruler-step-1");
        assertThat(visitor.reads("#ruler-told")).isEqualTo(words.ruler().right());
    }

    @Test
    void aPrinterThatIsGoneIsOneCalmLine() {
        visitor.touch("staff-print");
        visitor.touch("staff-print-test");
        staff.awaits("an answer", () -> visitor.reads("#print-told").equals(words.print().noPrinter()));
        assertThat(visitor.<Boolean>look(() -> visitor.node("staff-print-test").isDisabled())).as("it can be tried again").isFalse();
    }

    @Test
    void showsAndSavesCounts() throws IOException {
        for (int i = 0; i < 5; i++) {
            counter.arrived("home", "en");
        }
        counter.arrived("about", "en");
        visitor.touch("staff-counts");
        staff.awaits("the table", () -> visitor.sees("counts-table"));
        assertThat(visitor.reads("#counts-table")).contains(pack.words().get("en").screens().get("home").title(), " 5 ")
                .doesNotContain(pack.words().get("en").screens().get("about").title());

        visitor.touch("staff-export");
        staff.awaits("a stick that is not there", () -> visitor.reads("#counts-told").equals(
                words.counts().notExported().replace("{folder}", folder.resolve("stick").toString())));
        Files.createDirectory(folder.resolve("stick"));
        visitor.touch("staff-export");
        Path file = folder.resolve("stick/backstory-counts-2026-11-22.csv");
        staff.awaits("a file", () -> visitor.reads("#counts-told").equals(words.counts().exported().replace("{file}", file.toString())));
        assertThat(file).hasContent("day,screen,language,mode,views,seconds\n2026-11-22,home,en,kiosk,5,0");
    }

    @Test
    void switchesAndEnds() {
        for (String way : List.of("demo", "present", "restart", "leave")) {
            visitor.touch("staff-end");
            visitor.touch("staff-" + way);
            assertThat(visitor.sees("staff-panel")).isFalse();
            staff.enter();
        }
        assertThat(staff.asked).containsExactly(new Ending.Switched(Mode.DEMO).toString(), new Ending.Switched(Mode.PRESENT).toString(),
                new Ending.Restarted().toString(), new Ending.Left().toString());
    }

    @Test
    void ignoresTouchesWhileTheScreenIsWiped() {
        staff.pass(40);
        visitor.touch("staff-clean");
        for (double y = 5; y < 540; y += 250) {
            for (double x = 5; x < 960; x += 300) {
                visitor.press(new Point2D(x, y));
                visitor.drag(new Point2D(x + 40, y + 40));
                visitor.release();
            }
        }
        visitor.type(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.SPACE, KeyCode.PAGE_DOWN);
        staff.pass(12.5);
        assertThat(visitor.says("cleaning-number")).isEqualTo("18");
        staff.pass(17.4);
        assertThat(visitor.sees("cleaning")).isTrue();
        staff.pass(0.2);
        assertThat(visitor.sees("cleaning")).isFalse();
        assertThat(visitor.sees("staff-panel")).as("the panel waited").isTrue();
        assertThat(page("overview")).as("nothing else was touched").isNotEmpty();
        assertThat(staff.asked).isEmpty();
        staff.pass(59);
        assertThat(visitor.sees("staff-panel")).as("and waits its minute").isTrue();
    }

    private String page(String id) {
        return visitor.reads("#staff-page-" + id);
    }
}
