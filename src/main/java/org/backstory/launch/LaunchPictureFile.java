package org.backstory.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backstory.settings.AtomicFile;

/**
 * The file in which a picture is kept. Six numbers, the origin as text and then the pixels as they are in memory, so that
 * nothing has to be decoded: a picture is there within milliseconds.
 */
public final class LaunchPictureFile {

    private static final String NAME = "launch-picture.bin";
    /** Says what it is, and in which order the bytes of this machine's numbers come. */
    private static final int MARK = 0x4253_4c31;
    private static final int NUMBERS = 6;
    private static final int HEAD = NUMBERS * Integer.BYTES;

    private final Path file;

    /** In this state folder. */
    public LaunchPictureFile(Path stateFolder) {
        this.file = stateFolder.resolve(NAME);
    }

    /** Whether a picture is kept, good or not. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * The picture, if nothing that it came from has changed.
     *
     * @param words what the program is asked for now
     * @return nothing also if there is none, or the file is damaged
     */
    public Optional<LaunchPicture> read(String words) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = filled(channel, HEAD);
            return head.remaining() == HEAD && head.getInt() == MARK ? read(channel, head, words) : Optional.empty();
        } catch (IOException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<LaunchPicture> read(FileChannel channel, ByteBuffer head, String words) throws IOException {
        LaunchPicture.Place place = new LaunchPicture.Place(head.getInt(), head.getInt(), head.getInt(), head.getInt());
        int length = head.getInt();
        long pixels = (long) HEAD + length + padding(length);
        if (pixels + place.bytes() != channel.size()) {
            return Optional.empty();
        }
        Origin origin = Origin.parse(StandardCharsets.UTF_8.decode(filled(channel, length)).toString());
        return origin.holds(words) ? Optional.of(new LaunchPicture(place,
                channel.map(FileChannel.MapMode.READ_ONLY, pixels, place.bytes()).order(ByteOrder.nativeOrder()))) : Optional.empty();
    }

    /** How many bytes follow the text, so that the pixels begin where a number may. */
    private static int padding(int length) {
        return -length & Integer.BYTES - 1;
    }

    /** So many of the next bytes, or as many as there are. */
    private static ByteBuffer filled(FileChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    /**
     * Keeps a picture in place of the one before.
     *
     * @throws IOException if the disk is full or cannot be written to; the one before is still there then
     */
    public void keep(LaunchPicture picture, Origin origin) throws IOException {
        byte[] text = origin.text().getBytes(StandardCharsets.UTF_8);
        LaunchPicture.Place place = picture.place();
        ByteBuffer head = ByteBuffer.allocate(HEAD + text.length + padding(text.length)).order(ByteOrder.nativeOrder());
        head.putInt(MARK).putInt(place.x()).putInt(place.y()).putInt(place.width()).putInt(place.height()).putInt(text.length);
        new AtomicFile(file).write(head.put(text).rewind(), picture.pixels().duplicate());
    }

    /**
     * Keeps none any more.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
