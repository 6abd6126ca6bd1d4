package org.backstory.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.backstory.content.Beginning;
import org.backstory.content.OpenedPack;
import org.backstory.content.load.PackLoader;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.backstory.mode.demo.DemoMode;
import org.backstory.mode.kiosk.KioskMode;
import org.backstory.session.Ticker;
import org.backstory.settings.Settings;
import org.backstory.tour.Tours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The first frame stands on what is read first: where all else is broken, it is shown all the same, and then it goes. */
@ExtendWith(Tours.class)
class FirstFrameTest {

    @TempDir
    private Path temp;

    @Test
    void invitesBeforeTheChaptersAreRead(Toolkit toolkit) throws IOException {
        goesWhenTheRestIsBroken(toolkit, new KioskMode(Stage::new, _ -> { }), Optional.empty());
    }

    @Test
    void welcomesBeforeTheChaptersAreRead(Toolkit toolkit) throws IOException {
        goesWhenTheRestIsBroken(toolkit, new KioskMode(Stage::new, _ -> { }), Optional.of("welcome"));
    }

    @Test
    void standsInTheWindowOfStaffBeforeTheChaptersAreRead(Toolkit toolkit) throws IOException {
        goesWhenTheRestIsBroken(toolkit, new DemoMode(), Optional.empty());
    }

    @Test
    void endsWhereTheFirstFrameNeedsWhatIsBroken(Toolkit toolkit) throws IOException {
        OpenedPack opened = opened(Optional.empty());
        Opening spanish = new Opening(opened.pack(), Settings.DEFAULTS, Optional.of("es"), Optional.empty(), List.of(), Ticker.system());

        assertThat(new TourWindows(toolkit).show(spanish, opened.rest(), new DemoMode(), () -> { })).isInstanceOf(Ending.Broken.class);
    }

    private void goesWhenTheRestIsBroken(Toolkit toolkit, TourMode mode, Optional<String> screen) throws IOException {
        OpenedPack opened = opened(screen);
        Opening opening = new Opening(opened.pack(), Settings.DEFAULTS, Optional.of("en"), screen, List.of(), Ticker.system());
        List<String> order = new ArrayList<>();

        Ending ending = new TourWindows(toolkit).show(opening, () -> {
            order.add("looked");
            return opened.rest().get();
        }, mode, () -> order.add("shown"));

        assertThat(order).containsExactly("shown", "looked");
        assertThat(ending).isInstanceOfSatisfying(Ending.Broken.class, broken -> assertThat(broken.errors())
                .extracting(finding -> finding.where().file()).contains("chapters/deep-core.json", "words/es.json"));
    }

    private OpenedPack opened(Optional<String> screen) throws IOException {
        Seeded folder = Seeded.copy(Path.of("content", "back-pain"), temp.resolve("pack"));
        folder.write("chapters/deep-core.json", "{");
        folder.write("words/es.json", "{ \"language\": \"es\", \"name\": \"Español\"");
        return new PackLoader().open(folder.root(), Optional.of(new Beginning(List.of("en"), screen)), new Findings()).orElseThrow();
    }
}
