package org.backstory.mode.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The tone of the countdown is soft, and where nothing can be heard nothing fails. */
class ChimeTest {

    @Test
    void isSoftAndBeginsAndEndsInSilence() {
        byte[] samples = Chime.samples();
        int loudest = 0;
        for (int i = 0; i < samples.length; i += 2) {
            loudest = Math.max(loudest, Math.abs(at(samples, i)));
        }
        assertThat(loudest).isBetween(Short.MAX_VALUE / 20, Short.MAX_VALUE / 3);
        assertThat(at(samples, 0)).isZero();
        assertThat(Math.abs(at(samples, samples.length - 2))).isLessThan(50);
    }

    private static int at(byte[] samples, int i) {
        return (short) (samples[i] & 0xff | samples[i + 1] << 8);
    }

    @Test
    void isSilentWithoutADevice() {
        assertThatCode(() -> new Chime(Runnable::run).run()).doesNotThrowAnyException();
    }
}
