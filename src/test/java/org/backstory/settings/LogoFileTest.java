package org.backstory.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.backstory.settings.LogoFile.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoFileTest {

    @TempDir
    private Path folder;

    @Test
    void takesPngAndJpeg() throws IOException {
        assertThat(read(Pictures.png(800, 300))).isInstanceOfSatisfying(Read.Good.class, good -> {
            assertThat(good.width()).isEqualTo(800);
            assertThat(good.height()).isEqualTo(300);
        });
        assertThat(read(Pictures.jpeg(640, 480))).isInstanceOfSatisfying(Read.Good.class, good -> {
            assertThat(good.width()).isEqualTo(640);
            assertThat(good.height()).isEqualTo(480);
        });
    }

    /** Decoding it would take 900 MB; only its header is read. */
    @Test
    void refusesAPictureThatUnpacksToGigabytes() throws IOException {
        assertThat(read(Pictures.bomb(30_000))).isEqualTo(
                new Read.Bad("the picture has 30000 x 30000 pixels", "make it at most 4096 x 4096; 800 x 300 is plenty"));
    }

    @Test
    void refusesWhatIsLongAndThin() throws IOException {
        assertThat(read(Pictures.png(5000, 10))).isEqualTo(
                new Read.Bad("the picture has 5000 x 10 pixels", "make it at most 4096 x 4096; 800 x 300 is plenty"));
    }

    @Test
    void refusesALargeFile() throws IOException {
        assertThat(read(Arrays.copyOf(Pictures.png(10, 10), 10_000_001))).isEqualTo(new Read.Bad("the file is larger than 10 MB", "make it smaller"));
    }

    @Test
    void refusesTheColorsOfAPrintingPress() throws IOException {
        byte[] jpeg = Pictures.jpeg(64, 64);
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        jpeg[frame + 9] = 4;
        assertThat(read(jpeg)).isInstanceOfSatisfying(Read.Bad.class, bad -> assertThat(bad.problem()).contains("CMYK"));
    }

    /** Cut anywhere or filled with noise, a file is refused or has sizes within the limits; it never fails in another way. */
    @Test
    void survivesEveryCutAndNoise() throws IOException {
        Random random = new Random(7);
        for (byte[] whole : new byte[][] {Pictures.png(40, 30), Pictures.jpeg(40, 30)}) {
            for (int length = 0; length < whole.length; length++) {
                assertRefusedOrSmall(read(Arrays.copyOf(whole, length)));
                byte[] noisy = whole.clone();
                noisy[length] = (byte) random.nextInt();
                assertRefusedOrSmall(read(noisy));
            }
        }
    }

    private static void assertRefusedOrSmall(Read read) {
        if (read instanceof Read.Good good) {
            assertThat(good.width()).isBetween(1, 4096);
            assertThat(good.height()).isBetween(1, 4096);
        }
    }

    private Read read(byte[] bytes) throws IOException {
        return new LogoFile(Files.write(folder.resolve("logo"), bytes)).read();
    }
}
