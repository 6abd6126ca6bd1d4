package org.backstory.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The clinic's logo, read with limits: whatever lies there, it costs little to find out that it is no good. The limits are
 * at most 10 MB, 4096 by 4096 px and 16 megapixels.
 */
public final class LogoFile {

    private static final int MOST_BYTES = 10_000_000;
    private static final long LONGEST_EDGE = 4096;
    private static final long MOST_PIXELS = 16_777_216;
    private static final int PRINTING_INKS = 4;

    private final Path file;

    /** The file; it is read anew each time, because it may change while the program runs. */
    public LogoFile(Path file) {
        this.file = file;
    }

    /** What was read. */
    public sealed interface Read {

        /**
         * A picture that may be decoded.
         *
         * @param bytes  the whole file
         * @param width  px
         * @param height px
         */
        record Good(byte[] bytes, int width, int height) implements Read {
        }

        /**
         * Nothing to show.
         *
         * @param problem what is wrong, one sentence without a final full stop
         * @param remedy  what would be right, one sentence without a final full stop
         */
        record Bad(String problem, String remedy) implements Read {
        }
    }

    /** Reads the file and looks at its header; nothing is decoded. */
    public Read read() {
        if (!Files.isRegularFile(file)) {
            return new Read.Bad(Files.exists(file) ? file + " is not a file" : "there is no file " + file, "give the path of a PNG or JPEG file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? new Read.Bad("the file is larger than 10 MB", "make it smaller") : judged(bytes);
        } catch (IOException _) {
            return new Read.Bad(file + " cannot be read", "look at its permissions and at the disk");
        }
    }

    private static Read judged(byte[] bytes) {
        Optional<PictureHeader> header = PictureHeader.of(bytes);
        if (header.isEmpty()) {
            return new Read.Bad("the file is not a PNG or JPEG picture", "save the logo as PNG or JPEG");
        }
        PictureHeader picture = header.get();
        if (picture.width() == 0 || picture.height() == 0) {
            return new Read.Bad("the picture is empty", "save the logo as PNG or JPEG");
        }
        if (Math.max(picture.width(), picture.height()) > LONGEST_EDGE || picture.width() * picture.height() > MOST_PIXELS) {
            return new Read.Bad("the picture has " + picture.width() + " x " + picture.height() + " pixels",
                    "make it at most 4096 x 4096; 800 x 300 is plenty");
        }
        if (picture.colors() == PRINTING_INKS) {
            return new Read.Bad("the picture has the colors of a printing press (CMYK)", "save it with the colors of a screen (RGB)");
        }
        return new Read.Good(bytes, (int) picture.width(), (int) picture.height());
    }
}
