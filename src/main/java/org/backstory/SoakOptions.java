package org.backstory;

/**
 * How a kiosk is tried.
 *
 * @param events  how many things are done
 * @param seed    what they follow from
 * @param patient whether waiting takes as long as a person would wait
 */
record SoakOptions(int events, long seed, boolean patient) {
}
