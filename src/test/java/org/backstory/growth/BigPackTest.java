package org.backstory.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstory.content.Pack;
import org.backstory.content.Screen;
import org.backstory.content.load.PackLoader;
import org.backstory.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of the growth test is as large as it says, and good: what is measured with it is the size alone. */
class BigPackTest {

    @TempDir
    private Path temp;

    @Test
    void aPackGrowsWithoutAMistake() throws IOException {
        Path folder = temp.resolve("big");
        BigPack.main(new String[] {folder.toString()});
        Findings findings = new Findings();
        Pack pack = new PackLoader().load(folder, findings).orElseThrow(() -> new AssertionError(findings.list().getFirst().toString()));
        assertThat(findings.list()).isEmpty();
        assertThat(pack.screens()).hasSize(2_000);
        // every picture in the folder is used, else the loader would have warned
        try (Stream<Path> pictures = Files.list(folder.resolve("illustrations"))) {
            assertThat(pictures).hasSize(200);
        }
        assertThat(pack.words()).containsOnlyKeys("en", "es");
        assertThat(pack.words().values()).allSatisfy(words -> assertThat(words.screens()).hasSize(2_000));
        assertThat(Arrays.stream(Screen.class.getPermittedSubclasses()))
                .allMatch(kind -> pack.screens().stream().anyMatch((Predicate<Screen>) kind::isInstance));
    }
}
