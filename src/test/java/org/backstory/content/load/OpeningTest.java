package org.backstory.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstory.content.OpenedPack;
import org.backstory.finding.Finding;
import org.backstory.finding.Findings;
import org.backstory.finding.Seeded;
import org.backstory.svg.SvgReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is opened as far as its first screen needs, and nothing escapes the check that follows. */
class OpeningTest {

    private static final Path TINY = Path.of("src/test/resources/packs/tiny");

    @TempDir
    private Path temp;
    private final Findings findings = new Findings();
    private final List<String> read = new ArrayList<>();

    @Test
    void readsNoPictureBeforeOneIsNeededAndEachOnce() {
        OpenedPack opened = open(TINY).orElseThrow();
        assertThat(read).isEmpty();

        opened.pack().drawings().get("spine");
        opened.pack().drawings().get("spine");
        assertThat(read).containsExactly("illustrations/spine.svg");

        assertThat(opened.rest().get()).isEmpty();
        opened.pack().drawings().get("sign");
        assertThat(read).containsExactlyInAnyOrder("illustrations/spine.svg", "illustrations/sign.svg");
    }

    @Test
    void findsABrokenPictureAfterThePackWasOpened() throws IOException {
        Seeded pack = Seeded.copy(TINY, temp.resolve("pack"));
        pack.plant("illustrations/spine.svg", "</svg>", "");

        OpenedPack opened = open(pack.root()).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(opened.pack().drawings().find("spine")).isEmpty();
        assertThat(opened.rest().get()).extracting(finding -> finding.where().file()).contains("illustrations/spine.svg");
    }

    @Test
    void doesNotOpenAPackWithoutItsFrameAndTellsEverything() throws IOException {
        Seeded pack = Seeded.copy(TINY, temp.resolve("pack"));
        pack.plant("pack.json", "\"kind\": \"home\"", "\"kind\": \"welcome\"");
        pack.plant("illustrations/spine.svg", "</svg>", "");

        assertThat(open(pack.root())).isEmpty();
        assertThat(findings.list().stream().filter(Finding::isError)).extracting(finding -> finding.where().file())
                .contains("pack.json", "illustrations/spine.svg");
    }

    private Optional<OpenedPack> open(Path folder) {
        SvgReader svg = new SvgReader();
        return new PackLoader((file, name, into) -> {
            read.add(name);
            return svg.read(file, name, into);
        }).open(folder, Optional.empty(), findings);
    }
}
