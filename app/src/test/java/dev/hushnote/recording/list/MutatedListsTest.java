package dev.hushnote.recording.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Damaged lists: each is read, and matched, or refused with a sentence.
class MutatedListsTest {

    private static final List<String> INTRUDERS = List.of(
            "\u0000",
            "\uFEFF",
            "\"",
            "<",
            "</",
            "<item>",
            "<!DOCTYPE x [<!ENTITY y 'z'>]>",
            "&y;",
            "&#0;",
            "]]>",
            "{",
            "}",
            "[",
            "]",
            "](",
            "(",
            ")",
            "[[[[[[[[",
            ",",
            "\t",
            "\n",
            "\n\n",
            "| ",
            "# ",
            "#EXTM3U\n",
            "#EXTINF:99999999999,",
            "null",
            "-1",
            "1e400",
            "999999999999999999999999",
            "PT999999999999H",
            "99:99:99",
            "2026-02-30",
            "00000000",
            "\u0301".repeat(300),
            "(".repeat(2_000),
            " ".repeat(5_000),
            "a".repeat(20_000),
            "- ".repeat(2_000),
            "1. ".repeat(2_000),
            "https://",
            "http://[",
            "https://%zz/%",
            "javascript:alert(1)",
            "youtu.be/",
            "https://youtu.be/aaaaaaaaaaa ".repeat(200),
            "\uD800",
            "｜",
            "「",
            "day 99999999999");
    private static final List<Listed> SESSIONS = List.of(
            session("Keeping queues short", "Jana Quill"),
            session("Tests first", "Pavel Ash"),
            session("캐시 이야기", "박아라"));

    @Test
    void whateverHappensToAListThereIsAnAnswer() {
        assertThat(read(1, 1_500)).isGreaterThan(100);
    }

    @Test
    @Tag("thorough")
    @Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void soItDoesManyTimes() {
        assertThat(read(2, 60_000)).isGreaterThan(5_000);
    }

    /// @return how many could be read in spite of the damage
    private static int read(long seed, int count) {
        int read = 0;
        for (int number = 0; number < count; number++) {
            Random random = new Random(seed * 1_000_000 + number);
            byte[] bytes = SampleLists.ALL.get(number % SampleLists.ALL.size()).getBytes(StandardCharsets.UTF_8);
            for (int times = random.nextInt(5); times >= 0; times--) {
                bytes = mutated(bytes, random);
            }
            try {
                VideoList list = VideoListReader.read(bytes);
                assertThat(list.videos()).as("mutation %s", number).isNotEmpty().allMatch(MutatedListsTest::isSound);
                assertThat(VideoMatching.match(list.videos(), SESSIONS)).hasSameSizeAs(list.videos());
                read++;
            } catch (Problem problem) {
                assertThat(new Messages(Messages.LANGUAGES.getFirst()).of(problem))
                        .isNotBlank();
            } catch (RuntimeException failure) {
                throw new AssertionError("mutation " + number, failure);
            }
        }
        return read;
    }

    private static boolean isSound(Video video) {
        String scheme = video.address().getScheme();
        return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && video.address().getHost() != null
                && !video.title().isBlank()
                && video.title().length() <= 501
                && video.title().lines().count() == 1
                && (video.length() == null || video.length().isPositive());
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(60));
        byte[] range = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> replaced(bytes, from, to, new byte[0]);
            case 2 -> replaced(bytes, from, from, range);
            case 3 -> replaced(bytes, 0, 0, range);
            case 4 -> flipped(bytes, random);
            case 5 -> recoded(bytes, random);
            default ->
                replaced(
                        bytes,
                        from,
                        random.nextBoolean() ? from : to,
                        INTRUDERS.get(random.nextInt(INTRUDERS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int times = random.nextInt(10); times > 0 && flipped.length > 0; times--) {
            int at = random.nextInt(flipped.length);
            flipped[at] = (byte) (flipped[at] ^ (1 << random.nextInt(8)));
        }
        return flipped;
    }

    private static byte[] recoded(byte[] bytes, Random random) {
        List<String> charsets = List.of("UTF-16LE", "UTF-16", "EUC-KR", "windows-1252");
        return new String(bytes, StandardCharsets.UTF_8)
                .getBytes(Charset.forName(charsets.get(random.nextInt(charsets.size()))));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        byte[] replaced = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, replaced, 0, from);
        System.arraycopy(with, 0, replaced, from, with.length);
        System.arraycopy(bytes, to, replaced, from + with.length, bytes.length - to);
        return replaced;
    }

    private static Listed session(String title, String speaker) {
        return new Listed(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                title,
                List.of(speaker),
                LocalDate.of(2026, 5, 14),
                Duration.ofMinutes(40));
    }
}
