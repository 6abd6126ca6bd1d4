package org.backstory.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture comes back as it was while nothing that it came from has changed, and else never. */
class LaunchPictureFileTest {

    private static final String WORDS = "run --lang español";
    private static final LaunchPicture PICTURE = new LaunchPicture(new LaunchPicture.Place(-1920, 0, 3, 2), pixels(3 * 2));

    @TempDir
    private Path folder;
    private Path pack;
    private LaunchPictureFile file;

    @BeforeEach
    void keep() throws IOException {
        pack = Files.createDirectories(folder.resolve("pack"));
        Files.createDirectory(pack.resolve("words"));
        Files.writeString(pack.resolve("words/en.json"), "{}");
        file = new LaunchPictureFile(folder.resolve("state"));
        file.keep(PICTURE, origin());
    }

    @Test
    void comesBackAsItWas() {
        assertThat(file.read(WORDS)).hasValueSatisfying(read -> {
            assertThat(read.place()).isEqualTo(PICTURE.place());
            assertThat(read.pixels().order()).isEqualTo(ByteOrder.nativeOrder());
            assertThat(read.pixels()).isEqualByComparingTo(PICTURE.pixels());
        });
    }

    @Test
    void isNotShownForOtherWords() {
        assertThat(file.read("run --lang en")).isEmpty();
    }

    @Test
    void isNotShownWhenAFileHasAnotherSize() throws IOException {
        FileTime before = Files.getLastModifiedTime(pack.resolve("words/en.json"));
        Files.setLastModifiedTime(Files.writeString(pack.resolve("words/en.json"), "{ }"), before);

        assertThat(file.read(WORDS)).isEmpty();
    }

    @Test
    void isNotShownWhenAFileWasWrittenAgain() throws IOException {
        Files.setLastModifiedTime(pack.resolve("words/en.json"), FileTime.fromMillis(0));

        assertThat(file.read(WORDS)).isEmpty();
    }

    @Test
    void isNotShownWhenAFileHasComeOrGone() throws IOException {
        Path more = Files.writeString(pack.resolve("words/es.json"), "{}");
        Files.setLastModifiedTime(pack.resolve("words"), FileTime.fromMillis(1));
        assertThat(file.read(WORDS)).isEmpty();

        file.keep(PICTURE, origin());
        assertThat(file.read(WORDS)).isPresent();
        Files.delete(more);
        assertThat(file.read(WORDS)).isEmpty();
    }

    @Test
    void isNotShownWhenAFileThatWasMissingIsThere() throws IOException {
        Path later = folder.resolve("later.json");
        file.keep(PICTURE, Origin.of(WORDS, List.of(later)));
        assertThat(file.read(WORDS)).isPresent();

        Files.writeString(later, "{}");
        assertThat(file.read(WORDS)).isEmpty();
    }

    @Test
    void isGoneWhenItIsForgotten() throws IOException {
        file.forget();
        file.forget();

        assertThat(file.read(WORDS)).isEmpty();
        assertThat(folder.resolve("state")).isEmptyDirectory();
    }

    /** Whatever byte of the numbers and the text is another one: no picture or the same, and nothing thrown. */
    @ParameterizedTest
    @ValueSource(bytes = {0, -1, 127, ' ', '\n', '9'})
    void mayBeDamaged(byte wrong) throws IOException {
        Path kept = folder.resolve("state/launch-picture.bin");
        byte[] good = Files.readAllBytes(kept);
        for (int at = 0; at < good.length - PICTURE.place().bytes(); at++) {
            byte[] damaged = good.clone();
            damaged[at] = wrong;
            Files.write(kept, damaged);
            file.read(WORDS).ifPresent(read -> assertThat(read.pixels()).isEqualByComparingTo(PICTURE.pixels()));
        }
    }

    @Test
    void mayBeCutOffAnywhere() throws IOException {
        Path kept = folder.resolve("state/launch-picture.bin");
        byte[] good = Files.readAllBytes(kept);
        for (int length = 0; length < good.length; length++) {
            Files.write(kept, Arrays.copyOf(good, length));
            assertThat(file.read(WORDS)).isEmpty();
        }
    }

    @Test
    void saysWhenItCannotBeKept() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new LaunchPictureFile(taken).keep(PICTURE, origin()));
    }

    private Origin origin() throws IOException {
        return Origin.of(WORDS, List.of(pack, folder.resolve("no-logo.png")));
    }

    private static ByteBuffer pixels(int count) {
        ByteBuffer pixels = ByteBuffer.allocate(count * Integer.BYTES).order(ByteOrder.nativeOrder());
        for (int i = 0; i < count; i++) {
            pixels.putInt(0xff00_0000 | i);
        }
        return pixels.rewind();
    }
}
