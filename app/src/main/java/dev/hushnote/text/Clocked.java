package dev.hushnote.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Positions of recordings as players show them.
public final class Clocked {

    private static final Pattern POSITION =
            Pattern.compile("((?:(?<hours>\\d{1,3}):)?(?<minutes>\\d{1,3}):)?(?<seconds>\\d{1,6}(\\.\\d{1,9})?)");

    private Clocked() {}

    /// Whole seconds, rounded down: `4:07`, or `1:04:07` from an hour on.
    public static String text(Duration position) {
        return position.toHours() == 0
                ? "%d:%02d".formatted(position.toMinutesPart(), position.toSecondsPart())
                : "%d:%02d:%02d".formatted(position.toHours(), position.toMinutesPart(), position.toSecondsPart());
    }

    /// What was typed as seconds, `734` or `734.25`, or as players show them, `12:14` or `1:04:07`; to the ms.
    public static Optional<Duration> typed(String text) {
        Matcher matcher = POSITION.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(matcher.group("seconds"))
                .add(BigDecimal.valueOf(number(matcher.group("minutes")) * 60))
                .add(BigDecimal.valueOf(number(matcher.group("hours")) * 3600));
        return Optional.of(Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
