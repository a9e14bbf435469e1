package dev.hushnote.recording.list;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lengths of videos as lists write them.
final class Lengths {

    private static final Duration LONGEST = Duration.ofDays(2);
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:\\.\\d{1,6})?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s?(?:min(?:ute)?s?\\.?|분)");

    private Lengths() {}

    /// `1:02:03`, `62:03`, `3723`, `PT1H2M3S` or `62 min`; null when it is none of them, nothing or beyond two days.
    static @Nullable Duration of(@Nullable String text) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty() || plain.length() > 40) {
            return null;
        }
        Duration length = read(plain);
        return length == null || !length.isPositive() || length.compareTo(LONGEST) > 0 ? null : length;
    }

    /// Whether it is a length with colons, which nothing else in a list looks like.
    static boolean isClock(String text) {
        return text.length() <= 20 && CLOCK.matcher(text).matches();
    }

    private static @Nullable Duration read(String plain) {
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            return Duration.ofHours(hours)
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3)));
        }
        if (SECONDS.matcher(plain).matches()) {
            return Duration.ofSeconds((long) Double.parseDouble(plain));
        }
        Matcher minutes = MINUTES.matcher(plain);
        if (minutes.matches()) {
            return Duration.ofMinutes(Long.parseLong(minutes.group(1)));
        }
        return iso(plain);
    }

    private static @Nullable Duration iso(String plain) {
        try {
            return plain.startsWith("P") ? Duration.parse(plain) : null;
        } catch (DateTimeException | ArithmeticException _) {
            return null;
        }
    }
}
