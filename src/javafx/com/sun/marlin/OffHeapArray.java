package com.sun.marlin;

import java.util.Arrays;

/**
 * What the rasterizer of JavaFX keeps the edges of shapes in, and which share of a pixel is how opaque: in arrays of Java. JavaFX's own class asks
 * a memory segment for each number, and the compiler that starts quickly makes that slow: most of the time in which a
 * screen was drawn went by there.
 */
final class OffHeapArray {

    /** The length of a number, bytes. */
    static final int SIZE_INT = 4;

    /** One of these holds everything: edges are numbers, and tables for all of the program are bytes. */
    private final byte[] bytes;
    private int[] numbers;
    private int used;

    /**
     * An empty one.
     *
     * @param parent whose life it shares; here the garbage collector sees to that
     * @param length bytes
     * @param global whether it is a table for all of the program, which does not grow
     */
    OffHeapArray(Object parent, long length, boolean global) {
        bytes = new byte[global ? Math.toIntExact(length) : 0];
        numbers = new int[global ? 0 : numbers(length)];
    }

    private static int numbers(long length) {
        return Math.toIntExact(Math.ceilDiv(length, SIZE_INT));
    }

    /** The length, bytes. */
    long getLength() {
        return bytes.length + (long) numbers.length * SIZE_INT;
    }

    /** How many bytes its owner says are in use. */
    int getUsed() {
        return used;
    }

    /** Says how many bytes are in use. */
    void setUsed(int length) {
        used = length;
    }

    /** Says that so many bytes more are in use. */
    void incrementUsed(int length) {
        used += length;
    }

    /** Keeps the numbers in an array of another length, bytes. */
    void resize(long length) {
        numbers = Arrays.copyOf(numbers, numbers(length));
    }

    /** The garbage collector frees it. */
    void free() {
    }

    /** Sets all bytes of a table. */
    void fill(byte value) {
        Arrays.fill(bytes, value);
    }

    /** Sets a byte of a table. */
    void putByte(long at, byte value) {
        bytes[(int) at] = value;
    }

    /** A byte of a table. */
    byte getByte(long at) {
        return bytes[(int) at];
    }

    /** Sets the number that begins at a byte; numbers begin at every fourth. */
    void putInt(long at, int value) {
        numbers[(int) (at >> 2)] = value;
    }

    /** The number that begins at a byte. */
    int getInt(long at) {
        return numbers[(int) (at >> 2)];
    }
}
