package dev.hushnote.schedule.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Damages files, always in the same way for the same seed.
final class Mutator {

    private static final int MOST_BYTES = 2_000_000;
    private static final List<String> INTRUDERS = List.of(
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\"",
            "'",
            "<",
            "</",
            "<a>",
            "<!DOCTYPE x [<!ENTITY y 'z'>]>",
            "&y;",
            "&#0;",
            "]]>",
            "<![CDATA[",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "[[[[[[[[[[[[[[[[[[[[[[[[",
            "null",
            "true",
            "-1",
            "1e400",
            "999999999999999999999999999999",
            "0",
            "99:99",
            "24:00",
            "2024-02-30T25:61:61+99:99",
            "-999999999-01-01",
            "+18:00",
            "Z",
            "PT999999999999H",
            "-P1D",
            "9999.23:59",
            "Europe/Nowhere",
            "DTSTART",
            "DTEND;TZID=",
            "DURATION:-P99999W",
            "RRULE:FREQ=SECONDLY",
            "BEGIN:VEVENT\r\n",
            "END:VEVENT\r\n",
            "\r\n ",
            "\r\r\n",
            "\t",
            "---\n",
            "- ",
            "*a ",
            "&a ",
            "<<: ",
            "!!binary ",
            "<script>",
            "<p><b><i>",
            "\u202E",
            "\u0301".repeat(300),
            "((((((((((((((((((((((((((((((((((((((((",
            " ".repeat(5_000),
            "a".repeat(20_000),
            "%00%ff",
            "http://[",
            "javascript:alert(1)");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    byte[] mutated(byte[] bytes) {
        byte[] mutated = bytes;
        if (random.nextInt(5) < 3) {
            for (int times = 1 + random.nextInt(12); times > 0; times--) {
                mutated = ValueMutation.of(mutated, random);
            }
            return mutated;
        }
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            mutated = once(mutated);
        }
        return mutated.length <= MOST_BYTES ? mutated : Arrays.copyOf(mutated, MOST_BYTES);
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(random.nextBoolean() ? 40 : 4_000));
        byte[] range = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, from, range);
            case 3 -> replaced(bytes, from, from, repeated(range, 2 + random.nextInt(200)));
            case 4 -> flipped(bytes);
            case 5 -> replaced(bytes, from, Math.min(to, from + 8), noise(random.nextInt(12)));
            case 6 -> replaced(bytes, 0, 0, range);
            case 7 -> recoded(bytes);
            case 8 -> random.nextInt(4) == 0 ? gzipped(bytes) : flipped(bytes);
            default -> replaced(bytes, from, random.nextBoolean() ? from : Math.min(to, from + 20), intruder());
        };
    }

    private byte[] intruder() {
        return INTRUDERS.get(random.nextInt(INTRUDERS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int times = random.nextInt(30); times > 0 && flipped.length > 0; times--) {
            int at = random.nextInt(flipped.length);
            flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
        }
        return flipped;
    }

    private byte[] recoded(byte[] bytes) {
        Charset charset =
                Charset.forName(List.of("UTF-16LE", "UTF-16BE", "UTF-16", "EUC-KR", "windows-1252", "UTF-32LE")
                        .get(random.nextInt(6)));
        return new String(bytes, StandardCharsets.UTF_8).getBytes(charset);
    }

    private static byte[] repeated(byte[] range, int times) {
        int most = Math.min(times, 1 + 500_000 / Math.max(1, range.length));
        byte[] repeated = new byte[range.length * most];
        for (int time = 0; time < most; time++) {
            System.arraycopy(range, 0, repeated, time * range.length, range.length);
        }
        return repeated;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        byte[] replaced = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, replaced, 0, from);
        System.arraycopy(with, 0, replaced, from, with.length);
        System.arraycopy(bytes, to, replaced, from + with.length, bytes.length - to);
        return replaced;
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
