package org.backstory.screen;

/**
 * What the screens say of the clinic.
 *
 * @param emergency the telephone number for emergencies, as it is read
 */
public record Clinic(String emergency) {
}
