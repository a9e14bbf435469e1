package dev.hushnote.schedule.format.guess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Turns days as a programme names them into dates. Not thread-safe.
final class Calendar {

    private static final int MOST_NODES = 100_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private final @Nullable LocalDate firstDay;
    private final List<JsonNode> roots;
    private @Nullable Year year;
    private boolean guessed;

    /// @param firstDay day 1, if anybody knows
    Calendar(@Nullable LocalDate firstDay, List<JsonNode> roots) {
        this.firstDay = firstDay;
        this.roots = roots;
    }

    /// The date of a day; null when nothing tells it.
    @Nullable
    LocalDate date(@Nullable Day day) {
        try {
            return switch (day) {
                case null -> firstDay;
                case Day.Dated(LocalDate date) -> date;
                case Day.OfYear(var monthDay) -> {
                    Year known = year();
                    yield known == null ? null : monthDay.atYear(known.getValue());
                }
                case Day.Numbered(int number) -> firstDay == null ? null : firstDay.plusDays(Math.max(0, number - 1));
                case Day.Weekday(var weekday) ->
                    firstDay == null ? null : firstDay.with(TemporalAdjusters.nextOrSame(weekday));
            };
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// Whether a year was taken that no date in the files states.
    boolean guessedAYear() {
        return guessed;
    }

    private @Nullable Year year() {
        if (year == null && firstDay != null) {
            year = Year.from(firstDay);
        } else if (year == null) {
            year = mostNamed();
            guessed = year != null;
        }
        return year;
    }

    /// The year that the files speak of most often: in addresses, names, texts.
    private @Nullable Year mostNamed() {
        Map<String, Integer> named = new HashMap<>();
        Deque<JsonNode> waiting = new ArrayDeque<>(roots);
        for (int looked = 0; looked < MOST_NODES && !waiting.isEmpty(); looked++) {
            JsonNode node = waiting.removeLast();
            if (node.isString()) {
                String text = node.asString();
                Matcher years = YEAR.matcher(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                while (years.find()) {
                    named.merge(years.group(1), 1, Integer::sum);
                }
            } else {
                node.forEach(waiting::addLast);
            }
        }
        return named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Year.parse(entry.getKey()))
                .orElse(null);
    }
}
