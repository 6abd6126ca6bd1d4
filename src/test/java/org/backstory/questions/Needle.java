package org.backstory.questions;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A text to look for in files. It is kept only in a masked form, so that a search through the memory of this very
 * program does not find the search itself.
 */
final class Needle {

    private static final int MASK = 0x5A;
    private static final List<Charset> FORMS = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private final List<byte[]> masked;

    Needle(String text) {
        masked = FORMS.stream().map(text::getBytes).map(Needle::mask).toList();
    }

    private static byte[] mask(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= MASK;
        }
        return bytes;
    }

    /** Whether the text stands in a file, as bytes or as characters of two bytes. */
    boolean isIn(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int most = Integer.MAX_VALUE / 2;
            for (long at = 0; at < size; at += most) {
                if (isIn(channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(size - at, most + 1000L)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean isIn(MappedByteBuffer buffer) {
        for (byte[] form : masked) {
            byte first = (byte) (form[0] ^ MASK);
            for (int i = 0; i <= buffer.limit() - form.length; i++) {
                if (buffer.get(i) == first && matches(buffer, i, form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(MappedByteBuffer buffer, int at, byte[] form) {
        for (int i = 1; i < form.length; i++) {
            if ((buffer.get(at + i) ^ MASK) != form[i]) {
                return false;
            }
        }
        return true;
    }
}
