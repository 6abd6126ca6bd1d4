package org.backstory.sheet;

import io.nayuki.qrcodegen.QrCode;
import java.util.Arrays;

/**
 * Counts what looks like one of the three corner marks of a QR code and is none. Cameras find a code by these marks: dark,
 * light, dark, light, dark in the widths 1, 1, 3, 1, 1, across, down and aslant, and readers allow for much distortion. In a
 * code of thousands of modules the text may draw a fourth by chance, and then some readers never find the code, however
 * long it is held before them.
 */
final class Lookalikes {

    private static final int[] WIDTHS = {1, 1, 3, 1, 1};
    private static final int TOTAL = 7;
    private static final int CORNER = 8;
    /** By which share of its own width a run may be off, as common readers have it: across and down, and aslant. */
    private static final double STRAIGHT = 0.5;
    private static final double ASLANT = 0.75;
    /** How far the size across may be from that down. */
    private static final double LOPSIDED = 0.4;

    /** How many there are. */
    int in(QrCode code) {
        int count = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y) && !corner(code, x, y) && isMark(code, x, y)) {
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

    private static boolean isMark(QrCode code, int x, int y) {
        int[] across = runs(code, x, y, 1, 0);
        int[] down = runs(code, x, y, 0, 1);
        int wide = Arrays.stream(across).sum();
        int high = Arrays.stream(down).sum();
        return wide == TOTAL && like(across, STRAIGHT) && like(down, STRAIGHT) && Math.abs(wide - high) < LOPSIDED * wide
                && like(runs(code, x, y, 1, 1), ASLANT);
    }

    private static boolean like(int[] runs, double tolerance) {
        double module = (double) Arrays.stream(runs).sum() / TOTAL;
        for (int i = 0; i < runs.length; i++) {
            if (Math.abs(runs[i] - WIDTHS[i] * module) >= WIDTHS[i] * module * tolerance) {
                return false;
            }
        }
        return true;
    }

    /** The lengths of the five runs around a dark module, in one direction. */
    private static int[] runs(QrCode code, int x, int y, int dx, int dy) {
        int[] runs = new int[WIDTHS.length];
        runs[2] = 1;
        for (int way = -1; way <= 1; way += 2) {
            int at = way;
            for (int run = 0; run <= 2; run++) {
                int here = 2 + way * run;
                boolean dark = run != 1;
                while (inside(code, x + at * dx, y + at * dy) && code.getModule(x + at * dx, y + at * dy) == dark) {
                    runs[here]++;
                    at += way;
                }
            }
        }
        return runs;
    }

    private static boolean inside(QrCode code, int x, int y) {
        return x >= 0 && y >= 0 && x < code.size && y < code.size;
    }
}
