package org.backstory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.backstory.settings.Pictures;
import org.junit.jupiter.api.Test;

/** When a start begins with the picture of the last one, and when not. */
class LaunchTest extends StartedProgram {

    @Test
    void aKioskBeginsWithThePictureOfItsLastStart() throws IOException {
        write("{ \"mode\": \"kiosk\", \"content\": \"my-pack\",\n\"state\": \"kept\" }");
        run();
        run();
        run("--lang", "es");
        run();

        assertThat(launched).extracting(Optional::isPresent).as("nothing is known yet; the same again; another language; and back").containsExactly(false, true, false, false);
        assertThat(told(run())).isEmpty();
        assertThat(launched.getLast()).isPresent();
    }

    @Test
    void aPictureOfWhatWasChangedIsNotShown() throws IOException {
        Path logo = folder.resolve("logo.png");
        write("{ \"mode\": \"kiosk\", \"content\": \"my-pack\", \"clinic\": { \"logo\": \"logo.png\" },\n\"state\": \"kept\" }");
        Files.write(logo, Pictures.png(8, 8));
        List<Path> changed = List.of(config, logo, folder.resolve("my-pack/words/en.json"), folder.resolve("my-pack/pack.json"));
        run();

        for (Path file : changed) {
            run();
            assertThat(launched.getLast()).isPresent();
            Files.setLastModifiedTime(file, FileTime.fromMillis(changed.indexOf(file)));
            run();
            assertThat(launched.getLast()).as(file.toString()).isEmpty();
        }
    }

    /** There was one when the picture was kept; whether it still is, the toolkit finds out. */
    @Test
    void aKioskThatBeginsWithAPictureDoesNotLookForADisplay() throws IOException {
        write("{ \"mode\": \"kiosk\", \"content\": \"my-pack\",\n\"state\": \"kept\" }");
        run();
        noDisplay = Optional.of("there is no display here");

        assertThat(told(run())).isEmpty();
        assertThat(opened).hasSize(2);
        assertThat(told(run("--lang", "es"))).as("nothing is shown that would say that there is one")
                .containsExactly("backstory: there is no display here; 'backstory snapshot' draws without one");
        assertThat(told(run("--without-display", folder.resolve("drawn").toString()))).as("drawing needs to know").isEmpty();
        assertThat(launched.getLast()).isEmpty();
        assertThat(opened).hasSize(2);
        assertThat(repeated).containsExactly(false, true, true, false);
    }

    /** Whoever touches a picture that was kept need not wait until the pack is read and found good. */
    @Test
    void noPictureIsKeptOfAPackThatIsBroken() throws IOException {
        write("{ \"mode\": \"kiosk\", \"content\": \"my-pack\",\n\"state\": \"kept\" }");
        breakAPicture();
        run();

        assertThat(packs).as("first the broken pack, then the bundled one").hasSize(2);
        assertThat(folder.resolve("kept")).isDirectoryNotContaining("glob:**launch*");
        run();
        assertThat(launched).containsOnly(Optional.empty());
    }

    @Test
    void aWindowForStaffBeginsWithoutAPicture() throws IOException {
        write("{ \"mode\": \"demo\", \"content\": \"my-pack\",\n\"state\": \"kept\" }");
        run();
        run();

        assertThat(launched).containsOnly(Optional.empty());
        assertThat(folder.resolve("kept")).doesNotExist();
    }
}
