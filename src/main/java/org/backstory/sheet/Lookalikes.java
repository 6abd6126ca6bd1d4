package org.backstory.sheet;

import io.nayuki.qrcodegen.QrCode;

/**
 * Counts what looks like one of the three corner marks of a QR code and is none. Cameras find a code by these marks: dark,
 * light, dark, light, dark with the middle run widest, both across and down. In a code of thousands of modules the text
 * may draw a fourth by chance, and then some readers never find the code, however long it is held before them.
 */
final class Lookalikes {

    private static final int CORNER = 8;
    /** Readers allow this much for the middle run, which is 3 modules wide in a true mark. */
    private static final int NARROWEST = 2;
    private static final int WIDEST = 6;

    /** How many there are. */
    int in(QrCode code) {
        int count = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (!corner(code, x, y) && across(code, x, y, 1, 0) && across(code, x, y, 0, 1)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean corner(QrCode code, int x, int y) {
        int far = code.size - CORNER;
        return x < CORNER && (y < CORNER || y >= far) || x >= far && y < CORNER;
    }

    /** Whether a dark module lies in the middle run of a mark, in one direction. */
    private static boolean across(QrCode code, int x, int y, int dx, int dy) {
        if (!code.getModule(x, y)) {
            return false;
        }
        int after = run(code, x, y, dx, dy);
        int before = run(code, x, y, -dx, -dy);
        int middle = after + before - 1;
        return middle >= NARROWEST && middle <= WIDEST
                && edge(code, x + after * dx, y + after * dy, dx, dy) && edge(code, x - before * dx, y - before * dy, -dx, -dy);
    }

    /** The number of dark modules from here on, this one included. */
    private static int run(QrCode code, int x, int y, int dx, int dy) {
        int length = 0;
        while (code.getModule(x + length * dx, y + length * dy)) {
            length++;
        }
        return length;
    }

    /** One light module, one dark, and light again. */
    private static boolean edge(QrCode code, int x, int y, int dx, int dy) {
        return !code.getModule(x, y) && code.getModule(x + dx, y + dy) && !code.getModule(x + 2 * dx, y + 2 * dy);
    }
}
