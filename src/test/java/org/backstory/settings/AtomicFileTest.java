package org.backstory.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesTheWholeFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("deep/er/kept.json");
        new AtomicFile(file).write("a longer first text".getBytes(StandardCharsets.UTF_8));
        new AtomicFile(file).write("second".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("second");
        assertThat(file.getParent()).isDirectoryContaining(found -> found.equals(file)).isDirectoryNotContaining(found -> !found.equals(file));
    }

    @Test
    void keepsTheOldContentWhereItCannotWrite() throws IOException {
        Path file = Files.createDirectories(folder.resolve("in-the-way/full")).getParent();
        assertThatIOException().isThrownBy(() -> new AtomicFile(file).write(new byte[] {1}));
        assertThat(file).isDirectoryContaining("glob:**/full");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void saysThatAFileIsWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatIOException().isThrownBy(() -> new AtomicFile(file.resolve("kept.json")).write(new byte[] {1}));
    }
}
