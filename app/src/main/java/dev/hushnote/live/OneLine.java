package dev.hushnote.live;

import dev.hushnote.conference.Speaker;
import dev.hushnote.text.Problem;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A session named in one line, such as `10:35-11:25 How Slack Works (Keith Adams, Slack; Ann Lee)`. Full-width
/// brackets, commas, semicolons and colons count too.
///
/// @param speakers in order; empty where no bracket names any
/// @param starts local time, or null
/// @param ends local time, or null; earlier than the start when it is past midnight
public record OneLine(
        String title,
        List<Speaker.Name> speakers,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends) {

    private static final String TIME = "(\\d{1,2})[:：](\\d{2})";
    private static final String GAP = "[\\s\\u00a0\\u3000]";
    private static final Pattern TIMED =
            Pattern.compile("^" + TIME + "(?:" + GAP + "*[-–—－~〜～]" + GAP + "*" + TIME + ")?" + GAP + "+(.*)$");
    private static final Pattern PEOPLE = Pattern.compile("[;；]");
    private static final Pattern COMMA = Pattern.compile("[,，、]");

    public OneLine {
        speakers = List.copyOf(speakers);
    }

    /// Reads a line; what is no time and no bracket at its end is the title. Line breaks count as spaces.
    ///
    /// @throws Problem when the line is blank
    public static OneLine read(String text) {
        String line =
                text.lines().map(OneLine::trim).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        if (line.isEmpty()) {
            throw Problem.badInput("problem.blank-title");
        }
        return timed(line).orElseGet(() -> named(line, null, null));
    }

    private static Optional<OneLine> timed(String line) {
        Matcher matcher = TIMED.matcher(line);
        if (!matcher.matches() || trim(matcher.group(5)).isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalTime starts = time(matcher.group(1), matcher.group(2));
            LocalTime ends = matcher.group(3) == null ? null : time(matcher.group(3), matcher.group(4));
            return Optional.of(named(trim(matcher.group(5)), starts, ends));
        } catch (DateTimeException _) {
            // 25:00 is no time, so it belongs to the title.
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static OneLine named(String line, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        int bracket = openingOfLastBracket(line);
        if (bracket > 0) {
            String title = trim(line.substring(0, bracket));
            List<Speaker.Name> speakers = people(line.substring(bracket + 1, line.length() - 1));
            if (!title.isEmpty() && !speakers.isEmpty()) {
                return new OneLine(title, speakers, starts, ends);
            }
        }
        return new OneLine(line, List.of(), starts, ends);
    }

    /// Where the bracket opens that the line ends with, or -1.
    private static int openingOfLastBracket(String line) {
        int depth = 0;
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == ')' || c == '）') {
                depth++;
            } else if (c == '(' || c == '（') {
                depth--;
            }
            if (depth == 0) {
                return i == line.length() - 1 ? -1 : i;
            }
        }
        return -1;
    }

    private static List<Speaker.Name> people(String text) {
        return PEOPLE.splitAsStream(text)
                .flatMap(person -> person(person).stream())
                .toList();
    }

    private static Optional<Speaker.Name> person(String text) {
        List<String> parts =
                Arrays.stream(COMMA.split(text, 2)).map(OneLine::trim).toList();
        if (parts.getFirst().isEmpty()) {
            return Optional.empty();
        }
        String affiliation = parts.size() < 2 || parts.get(1).isEmpty() ? null : parts.get(1);
        return Optional.of(new Speaker.Name(parts.getFirst(), affiliation));
    }

    /// Without spaces at either end, the wide and the unbreakable one included.
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
