package dev.hushnote.silence;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// What must never happen in the program: a second of a tone, played through Java.
public final class Tone {

    private static final int RATE = 16_000;

    private Tone() {}

    public static void main(String[] arguments) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            byte[] samples = samples();
            line.write(samples, 0, samples.length);
            line.drain();
        }
        System.exit(0);
    }

    /// 16 bit, one channel, low byte first.
    static byte[] samples() {
        byte[] samples = new byte[2 * RATE];
        for (int i = 0; i < RATE; i++) {
            int value = (int) (8_000 * Math.sin(2 * Math.PI * 440 * i / RATE));
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> 8);
        }
        return samples;
    }
}
