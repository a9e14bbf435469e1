package dev.hushnote.schedule.format.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds times in lines: `9:00am`, `오전 9시 30분`, `09:00~09:50`, `14h30`, `9-10am`.
public final class ClockSpans {

    private static final String HALF = "오전|오후|午前|午後|上午|下午";
    private static final String ENGLISH = "[ap]\\.?m(?!\\p{L})\\.?";
    /// Half, hour, minutes in four spellings, "half past", half.
    private static final String TIME = "(?:(" + HALF + ")\\s?)?(\\d{1,2})(?:\\s?:\\s?(\\d{2})(?::\\d{2})?"
            + "|\\s?h(?!\\p{L})\\s?(\\d{2})?|\\s?(?:시(?!간)|時(?!間)|点(?!\\p{L}))\\s?(?:(\\d{1,2})\\s?[분分]|(반|半))?"
            + "|\\.(\\d{2})(?![.\\d])|(?=\\s?[ap]\\.?m(?!\\p{L})))(?:\\s?(" + ENGLISH + "))?(?!\\d)";
    private static final String SHORT = "(\\d{1,2})(?=\\s?[-~]\\s?\\d{1,2}(?::\\d{2})?\\s?" + ENGLISH + ")";
    private static final Pattern ONE =
            Pattern.compile("(?iu)(?<![\\d:.,/\\p{L}&&[^오전후午上下]])(?:" + TIME + "|" + SHORT + ")");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\s{0,3}(?:[-~→]{1,3}|to|until|till|bis|à|부터|から|至|到)\\s{0,3}");
    private static final Pattern ZONE = Pattern.compile(
            "\\s?(?:까지|まで|에)?\\s?[(\\[]?(?:(?:[A-Z]{1,3}[SD]?T|UTC|GMT)(?:[+-]\\d{1,2}(?::\\d{2})?)?)?[)\\]]?");
    private static final int LONGEST = 2_000;

    private ClockSpans() {}

    /// All times in a line, ranges as one, in order.
    public static List<ClockSpan> in(String line) {
        String folded = Folded.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        List<ClockSpan> spans = new ArrayList<>();
        Matcher matcher = ONE.matcher(folded);
        int at = 0;
        while (matcher.find(at)) {
            ClockSpan span = span(folded, matcher);
            if (span == null) {
                at = Math.max(matcher.end(), at + 1);
            } else {
                spans.add(span);
                at = span.to();
            }
            if (at >= folded.length()) {
                break;
            }
        }
        return spans;
    }

    private static @Nullable ClockSpan span(String folded, Matcher first) {
        int from = first.start();
        Moment start = Moment.of(first);
        int end = first.end();
        if (start == null) {
            return null;
        }
        Matcher between = BETWEEN.matcher(folded).region(end, folded.length());
        Matcher second = ONE.matcher(folded);
        if (between.lookingAt() && second.find(between.end()) && second.start() == between.end()) {
            Moment stop = Moment.of(second);
            if (stop != null) {
                return range(start, stop, from, afterZone(folded, second.end()));
            }
        }
        return start.bare || (start.dotted && !folded.substring(0, from).isBlank())
                ? null
                : new ClockSpan(start.time(), null, start.half != null, from, afterZone(folded, end));
    }

    /// "2:00 - 2:50 pm" begins in the afternoon, "11:00 - 1:00 pm" does not.
    private static ClockSpan range(Moment start, Moment stop, int from, int to) {
        Moment begin = start;
        if (start.half == null && stop.half != null) {
            Moment same = start.in(stop.half);
            begin = same.time().isAfter(stop.time()) ? start : same;
        }
        Moment finish = stop;
        if (stop.half == null && start.half != null) {
            Moment same = stop.in(start.half);
            finish = same.time().isBefore(begin.time()) ? stop.in("pm") : same;
        }
        return new ClockSpan(begin.time(), finish.time(), begin.half != null || finish.half != null, from, to);
    }

    private static int afterZone(String folded, int end) {
        Matcher zone = ZONE.matcher(folded).region(end, folded.length());
        if (!zone.lookingAt()) {
            return end;
        }
        String found = zone.group();
        boolean opened = found.contains("(") || found.contains("[");
        boolean said = found.codePoints().anyMatch(Character::isLetter);
        return said && opened == (found.contains(")") || found.contains("]")) ? zone.end() : end;
    }

    /// @param half which half of the day, null when it does not say
    /// @param bare only a number
    private record Moment(int hour, int minute, @Nullable String half, boolean dotted, boolean bare) {

        static @Nullable Moment of(Matcher matcher) {
            boolean bare = matcher.group(9) != null;
            int hour = Integer.parseInt(bare ? matcher.group(9) : matcher.group(2));
            int minute = matcher.group(6) == null ? 0 : 30;
            for (int group : new int[] {3, 4, 5, 7}) {
                if (!bare && matcher.group(group) != null) {
                    minute = Integer.parseInt(matcher.group(group));
                }
            }
            String half = matcher.group(1) == null ? matcher.group(8) : matcher.group(1);
            return hour > 24 || minute > 59 || (hour == 24 && minute > 0)
                    ? null
                    : new Moment(hour, minute, half, !bare && matcher.group(7) != null, bare);
        }

        Moment in(String other) {
            return new Moment(hour, minute, other, dotted, bare);
        }

        LocalTime time() {
            String small = half == null ? "" : half.toLowerCase(Locale.ROOT);
            boolean late = small.startsWith("p") || small.equals("오후") || small.equals("午後") || small.equals("下午");
            int shown = hour % 24;
            if (late && shown < 12) {
                shown += 12;
            } else if (!late && !small.isEmpty() && shown == 12) {
                shown = 0;
            }
            return LocalTime.of(shown, minute);
        }
    }
}
