package dev.hushnote.cli;

import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Speaker;
import dev.hushnote.text.Clocked;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the words of a command into values, with a message for each that does not fit.
final class Arguments {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final Pattern OPTION = Pattern.compile("--?[a-zA-Z][a-zA-Z-]*(=.*)?");

    private Arguments() {}

    /// A time that carries an offset, or one local to the conference.
    static Instant instant(String text, ZoneId zone) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return localTime(text, zone).atZone(zone).toInstant();
        }
    }

    static @Nullable Instant optionalInstant(@Nullable String text, ZoneId zone) {
        return text == null ? null : instant(text, zone);
    }

    /// A time local to the conference; one with an offset is turned into it.
    static LocalDateTime localTime(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException _) {
            try {
                return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
            } catch (DateTimeException e) {
                throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.time", text);
            }
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.date", text);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.zone", text);
        }
    }

    static URI address(String text) {
        try {
            URI address = new URI(text);
            if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException _) {
            // Falls through to the one message for both.
        }
        throw Problem.badInput("problem.address", text);
    }

    /// Seconds, `734` or `734.25`, or as players show them, `12:14` or `1:04:07`.
    static Duration position(String text) {
        return Clocked.typed(text).orElseThrow(() -> Problem.badInput("problem.position", text));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.id", text);
        }
    }

    static String color(String text) {
        if (!COLOR.matcher(text).matches()) {
            throw Problem.badInput("problem.color", text);
        }
        return text.toLowerCase(Locale.ROOT);
    }

    static String languageTag(String text) {
        if (!LANGUAGE.matcher(text).matches()) {
            throw Problem.badInput("problem.language", text);
        }
        return text;
    }

    /// Whether a word can be nothing but an option.
    static boolean looksLikeOption(String word) {
        return OPTION.matcher(word).matches();
    }

    /// `NAME | COMPANY`, the company optional.
    static Speaker.Name speaker(String text) {
        List<String> parts = parts(text, 2);
        return new Speaker.Name(parts.getFirst(), second(parts));
    }

    /// `TITLE | COMPANY | REASON`, the last two optional.
    static Plan.Alternative alternative(String text) {
        List<String> parts = parts(text, 3);
        String reason = parts.size() > 2 ? emptyToNull(parts.get(2)) : null;
        return new Plan.Alternative(parts.getFirst(), second(parts), reason, null);
    }

    private static @Nullable String second(List<String> parts) {
        return parts.size() > 1 ? emptyToNull(parts.get(1)) : null;
    }

    private static List<String> parts(String text, int most) {
        return Arrays.stream(text.split("\\|", most)).map(String::strip).toList();
    }

    static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
