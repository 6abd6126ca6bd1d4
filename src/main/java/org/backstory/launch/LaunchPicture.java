package org.backstory.launch;

import java.nio.ByteBuffer;

/**
 * What a kiosk showed first.
 *
 * @param place  where on the machine's screens it filled one of them
 * @param pixels as many as the place has, from the upper left corner row by row: numbers of four bytes in this machine's order, each
 *               with 8 bits of alpha, red, green and blue
 */
public record LaunchPicture(Place place, ByteBuffer pixels) {

    /** A rectangle on the machine's screens, px. */
    public record Place(int x, int y, int width, int height) {

        /** How many bytes its pixels take. */
        public int bytes() {
            return Math.multiplyExact(Math.multiplyExact(width, height), Integer.BYTES);
        }
    }
}
