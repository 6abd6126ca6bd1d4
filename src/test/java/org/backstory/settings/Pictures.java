package org.backstory.settings;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Picture files for tests: honest ones, and one that unpacks to more than a machine can hold. */
public final class Pictures {

    private Pictures() {
    }

    /** A PNG file with a blue area on transparent ground. */
    public static byte[] png(int width, int height) {
        return encoded(width, height, BufferedImage.TYPE_INT_ARGB, "png");
    }

    /** A JPEG file. */
    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, BufferedImage.TYPE_INT_RGB, "jpeg");
    }

    private static byte[] encoded(int width, int height, int type, String format) {
        BufferedImage picture = new BufferedImage(width, height, type);
        for (int x = width / 8; x < width * 7 / 8; x++) {
            for (int y = height / 8; y < height * 7 / 8; y++) {
                picture.setRGB(x, y, 0xFF20609A);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole and valid PNG file of one grey, so many px wide and high, compressed row by row. */
    public static byte[] bomb(int edge) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[edge + 1];
                for (int y = 0; y < edge; y++) {
                    rows.write(row);
                }
            }
            DataOutputStream out = new DataOutputStream(file);
            out.writeLong(0x89504E470D0A1A0AL);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(edge);
            fields.writeInt(edge);
            fields.write(new byte[] {8, 0, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        sum.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
