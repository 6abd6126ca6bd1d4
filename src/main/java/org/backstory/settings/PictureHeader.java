package org.backstory.settings;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What the first bytes of a PNG or JPEG file say of the picture, without decoding it: a small file can unpack to gigabytes.
 *
 * @param width   px, as the file claims
 * @param height  px, as the file claims
 * @param colors  how many numbers a pixel has in a JPEG: 1 for grey, 3 for color, 4 for printing inks; 3 for every PNG
 */
record PictureHeader(long width, long height, int colors) {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int JPEG = 0xFFD8;

    /** The header, or nothing if this is no PNG and no JPEG file (ISO/IEC 15948, 5.2 and 11.2.2; ITU-T T.81, B.1 and B.2.2). */
    static Optional<PictureHeader> of(byte[] file) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        try {
            if (file.length > 2 && in.readUnsignedShort() == JPEG) {
                return jpeg(in);
            }
            in.reset();
            return png(in);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<PictureHeader> png(DataInputStream in) throws IOException {
        if (in.readLong() != PNG || in.skipBytes(4) != 4 || in.readInt() != IHDR) {
            return Optional.empty();
        }
        return Optional.of(new PictureHeader(Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(in.readInt()), 3));
    }

    /** Goes from segment to segment to the first that begins a frame. */
    private static Optional<PictureHeader> jpeg(DataInputStream in) throws IOException {
        while (true) {
            int marker = in.readUnsignedShort();
            while (marker == 0xFFFF) {
                marker = 0xFF00 | in.readUnsignedByte();
            }
            if (marker < 0xFF01 || marker == 0xFFD9 || marker == 0xFFDA) {
                return Optional.empty();
            }
            boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            int length = in.readUnsignedShort();
            if (frame) {
                in.readUnsignedByte();
                long height = in.readUnsignedShort();
                return Optional.of(new PictureHeader(in.readUnsignedShort(), height, in.readUnsignedByte()));
            }
            if (length < 2 || in.skipBytes(length - 2) != length - 2) {
                return Optional.empty();
            }
        }
    }
}
