package org.backstory.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A small file that is written as a whole or not at all, so that a power cut leaves the old content or the new one. */
public final class AtomicFile {

    private final Path file;

    /** The file, in a folder that may be made first. */
    public AtomicFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Writes a file beside it, brings that to the disk, and puts it in its place.
     *
     * @throws IOException if the folder cannot be written to or the disk is full; the old content is still there then
     */
    public void write(byte[] content) throws IOException {
        write(ByteBuffer.wrap(content));
    }

    /** The same with what remains in some buffers, one after the other. */
    public void write(ByteBuffer... content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                while (Arrays.stream(content).anyMatch(ByteBuffer::hasRemaining)) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
