package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times and lengths in the many ways that programmes write them, and remembers them: many sessions have the
/// same. Not thread-safe.
final class Moments {

    private static final int LONGEST = 80;
    private static final int MOST_KNOWN = 20_000;
    private static final int SHORTEST_WHOLE = 13;
    private static final double EARLIEST_SECOND = 9e8;
    private static final double LATEST_SECOND = 4e9;
    private static final double LATEST_MILLISECOND = 4e12;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,13}(?:\\.\\d+)?");
    private static final Pattern CLOCK = Pattern.compile("(?iu)(?:(오전|오후|午前|午後|上午|下午)\\s*)?\\b(\\d{1,2})"
        + "(?:\\s*[:：h時时시]\\s*(\\d{2})?\\s*(?:분|分|uhr)?(?::\\d{2}(?:[.,]\\d+)?)?|(?=\\s*[ap]\\.?m\\b)|\\.(\\d{2})(?![.\\d]))"
        + "\\s*([ap])?(?:\\.?m\\b\\.?)?");
    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc|z)?\\s*([+-]\\d{2}):?(\\d{2})\\b|\\b(?:gmt|utc)\\b");
    /// `20310514T093000Z`, `2031-05-14-0930`
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})[-_Tt](\\d{2}):?(\\d{2})(?:00)?([Zz]?)$");
    private static final Pattern ZONE =
            Pattern.compile("(?i)(?:gmt|utc)?\\s*[+-]\\d{2}:?\\d{2}\\b.*|\\b(?:gmt|utc)\\b.*");
    private static final Pattern POINTED = Pattern.compile("\\d{1,2}\\.\\d{2}");
    private static final Pattern ALL_DIGITS = Pattern.compile("\\d{3,4}");
    private static final Pattern MINUTES =
            Pattern.compile("(?iu)(?:(\\d{1,2})\\s*(?:h|hrs?|hours?|std|시간|時間|小时|小時)\\.?)?\\s*(?:(\\d{1,4})\\s*"
                    + "(?:m|mins?|minutes?|minuten|분|分|分钟|分鐘)?\\.?)?");

    private final DayWords days;
    private final Map<String, Optional<Moment>> known = new HashMap<>();
    private final Map<String, Optional<Day>> knownDays = new HashMap<>();

    Moments(DayWords days) {
        this.days = days;
    }

    /// What a text says of a time; nothing when it says nothing of one.
    Optional<Moment> moment(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Moment> before = known.get(stripped);
        if (before != null) {
            return before;
        }
        Optional<Moment> moment = read(stripped);
        if (known.size() < MOST_KNOWN) {
            known.put(stripped, moment);
        }
        return moment;
    }

    private Optional<Moment> read(String written) {
        String stripped = COMPACT.matcher(written).replaceFirst("$1-$2-$3T$4:$5$6");
        if (stripped.length() >= SHORTEST_WHOLE && isDigit(stripped.charAt(0)) && stripped.indexOf(':') > 0) {
            Optional<PublishedTime> whole = Times.time(stripped);
            if (whole.isPresent()) {
                return whole.map(Moment::of);
            }
        }
        if (NUMBER.matcher(stripped).matches() && !POINTED.matcher(stripped).matches()) {
            return ofNumber(stripped);
        }
        try {
            return inWords(stripped);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The day that a text names; null when it names none.
    @Nullable
    Day day(String text) {
        String stripped = text.strip();
        Optional<Day> before = knownDays.get(stripped);
        if (before != null) {
            return before.orElse(null);
        }
        Day day = DayWords.isIso(stripped)
                ? Times.date(stripped).map(date -> (Day) new Day.Dated(date)).orElse(null)
                : days.day(stripped);
        if (knownDays.size() < MOST_KNOWN) {
            knownDays.put(stripped, Optional.ofNullable(day));
        }
        return day;
    }

    /// A clock time written without a colon, such as `0930`.
    static Optional<Moment> ofDigits(String text) {
        if (!ALL_DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return number / 100 < 24 && number % 100 < 60
                ? Optional.of(Moment.of(LocalTime.of(number / 100, number % 100)))
                : Optional.empty();
    }

    /// A length. A mere number counts minutes; one that would be days counts seconds, or milliseconds.
    static Optional<Duration> length(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        if (NUMBER.matcher(stripped).matches()) {
            double number = Double.parseDouble(stripped);
            double seconds = number > 1_000_000 ? number / 1_000 : number <= 1_440 ? number * 60 : number;
            return seconds > 0 && seconds <= 7 * 86_400
                    ? Optional.of(Duration.ofSeconds(Math.round(seconds)))
                    : Optional.empty();
        }
        Matcher minutes = MINUTES.matcher(stripped);
        if (minutes.matches()) {
            return Optional.of(Duration.ofHours(number(minutes.group(1))).plusMinutes(number(minutes.group(2))))
                    .filter(length -> !length.isZero());
        }
        return Times.length(stripped).filter(length -> !length.isNegative());
    }

    private Optional<Moment> ofNumber(String digits) {
        double number = Double.parseDouble(digits);
        if (number >= EARLIEST_SECOND && number <= LATEST_SECOND) {
            return Optional.of(Moment.of(Times.ofEpochMillis(Math.round(number * 1_000))));
        }
        if (number >= EARLIEST_SECOND * 1_000 && number <= LATEST_MILLISECOND) {
            return Optional.of(Moment.of(Times.ofEpochMillis(Math.round(number))));
        }
        return digits.length() == 8 ? Optional.ofNullable(days.day(digits)).map(Moment::of) : Optional.empty();
    }

    /// A date, clock times, or both, in words.
    private Optional<Moment> inWords(String text) {
        boolean iso = DayWords.isIso(text);
        String rest = iso ? text.substring(10).replaceFirst("^[Tt]", " ") : text;
        Day day = iso ? Times.date(text).map(date -> (Day) new Day.Dated(date)).orElse(null) : days.day(text);
        boolean onlyDay = !iso && day instanceof Day.Dated && text.indexOf(':') < 0;
        List<Written> clocks = onlyDay ? List.of() : clocks(rest);
        if (day != null && !iso && !clocks.isEmpty()) {
            Day without =
                    days.day(ZONE.matcher(CLOCK.matcher(rest).replaceAll(" ")).replaceAll(" "));
            day = without == null ? day : without;
        }
        if (clocks.isEmpty()) {
            return Optional.ofNullable(day).map(Moment::of);
        }
        if (day == null && !isMostlyClock(rest)) {
            return Optional.empty();
        }
        LocalTime until = clocks.size() > 1 ? clocks.get(1).time() : null;
        return Optional.of(new Moment(day, clocks.getFirst().before(clocks), until, day == null ? null : offset(rest)));
    }

    private record Written(int hour, int minute, String half) {

        LocalTime time() {
            boolean afternoon = half.equals("p");
            int onClock = half.isEmpty() || hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
            return LocalTime.of(onClock % 24, minute);
        }

        /// Its time, where `9:00 - 10:00 AM` says which half of the day only once.
        LocalTime before(List<Written> all) {
            if (!half.isEmpty() || all.size() < 2 || all.get(1).half.isEmpty()) {
                return time();
            }
            LocalTime same = new Written(hour, minute, all.get(1).half).time();
            return same.isAfter(all.get(1).time()) ? new Written(hour, minute, "a").time() : same;
        }
    }

    private static List<Written> clocks(String text) {
        List<Written> clocks = new ArrayList<>();
        Matcher matcher = CLOCK.matcher(text);
        while (clocks.size() < 2 && matcher.find()) {
            String minute = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            String before = matcher.group(1) == null ? "" : matcher.group(1);
            String after = matcher.group(5) == null ? "" : matcher.group(5).toLowerCase(Locale.ROOT);
            String half = before.isEmpty() ? after : "오전午前上午".contains(before) ? "a" : "p";
            int hour = number(matcher.group(2));
            if (hour > 24 || number(minute) > 59) {
                return List.of();
            }
            clocks.add(new Written(hour, number(minute), half));
        }
        return clocks;
    }

    /// Whether little is left of a text without its clock times.
    private static boolean isMostlyClock(String text) {
        String rest = CLOCK.matcher(text).replaceAll("").replaceAll("[^\\p{L}\\p{N}]", "");
        return rest.length() <= 8;
    }

    private static @Nullable ZoneOffset offset(String text) {
        Matcher matcher = OFFSET.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? ZoneOffset.UTC : ZoneOffset.of(matcher.group(1) + ":" + matcher.group(2));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
