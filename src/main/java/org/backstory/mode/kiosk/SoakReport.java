package org.backstory.mode.kiosk;

import java.util.List;

/**
 * What became of a kiosk under much use.
 *
 * @param events        how many things were done
 * @param seed          what they followed from
 * @param exceptions    how many exceptions nobody caught
 * @param resets        how many visits have ended
 * @param faults        what was not as it must be, and each kind of exception with how often
 * @param longestStall  the longest time that the thread of the screen answered nothing, ms
 * @param heapAtStart   memory in use at the start, MB
 * @param heapAtEnd     memory in use at the end, MB
 * @param nodesAtStart  things on the inviting screen and below it at the start
 * @param nodesAtEnd    the same at the end
 */
public record SoakReport(int events, long seed, int exceptions, int resets, List<String> faults, long longestStall,
        double heapAtStart, double heapAtEnd, int nodesAtStart, int nodesAtEnd) {

    /** Whether everything was as it must be. */
    public boolean isGood() {
        return exceptions == 0 && faults.isEmpty();
    }
}
