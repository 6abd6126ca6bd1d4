package org.backstory.mode.kiosk;

import java.util.concurrent.Executor;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** A soft tone, played beside everything else. Where nothing can be heard, nothing happens. */
final class Chime implements Runnable {

    private static final float RATE = 44_100;
    /** E5: in the middle of what older ears hear well. */
    private static final double HERTZ = 659.26;
    private static final double SECONDS = 0.7;
    /** A quarter of what the loudspeakers are set to. */
    private static final double LOUDNESS = 0.25;

    private final Executor beside;

    /** Plays on a thread of its own: opening a device may take seconds. */
    Chime() {
        this(sounding -> Thread.ofPlatform().daemon().name("chime").start(sounding));
    }

    /** @param beside runs what may take long */
    Chime(Executor beside) {
        this.beside = beside;
    }

    @Override
    public void run() {
        beside.execute(Chime::sound);
    }

    private static void sound() {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            byte[] samples = samples();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | RuntimeException silent) {
            // A kiosk without loudspeakers, or with a sound service that has died: the countdown is seen all the same.
        }
    }

    /** A struck bell: it begins without a click and fades away. */
    static byte[] samples() {
        byte[] samples = new byte[2 * (int) (RATE * SECONDS)];
        for (int i = 0; i < samples.length / 2; i++) {
            double at = i / RATE;
            double swell = Math.min(1, at / 0.01) * Math.exp(-6 * at) * Math.min(1, (SECONDS - at) / 0.05);
            double tone = Math.sin(2 * Math.PI * HERTZ * at) + 0.3 * Math.sin(4 * Math.PI * HERTZ * at);
            short value = (short) (Short.MAX_VALUE * LOUDNESS / 1.3 * swell * tone);
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        return samples;
    }
}
