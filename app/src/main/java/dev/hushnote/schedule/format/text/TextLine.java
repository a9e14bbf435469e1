package dev.hushnote.schedule.format.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line, as far as it can be understood alone.
///
/// @param text without bullets and marks of headings
/// @param bulleted whether it is an item of a list
/// @param heading whether it is marked as a heading
/// @param span the time at its beginning or end; null when it has none there
/// @param date the date in it; null when it has none
/// @param rest what stands beside time and date
record TextLine(
        String text,
        boolean bulleted,
        boolean heading,
        @Nullable ClockSpan span,
        @Nullable WrittenDate date,
        String rest) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern BULLET =
            Pattern.compile("(?:[-*+•·▪▶▷►‣○●◦■□◆◇★※–—]|\\d{1,2}[.)](?!\\d|\\s\\d{1,2}\\.\\s?\\d{4}))\\s{1,8}(?=\\S)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s{0,4}(.*?)\\s{0,4}#{0,6}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern BEFORE_TIME =
            Pattern.compile("[^\\p{L}\\p{N}]*|\\s*[\\[【(][^\\[\\]【】()]{1,50}[\\]】)]\\s*");

    boolean isBlank() {
        return text.isBlank();
    }

    /// Whether it only says which day begins.
    boolean isDay() {
        if (date == null || span != null || text.length() > LONGEST_HEADING + LONGEST_HEADING) {
            return false;
        }
        if (NO_LETTERS.matcher(rest).matches()) {
            return true;
        }
        boolean shortRest = rest.length() <= LONGEST_HEADING;
        boolean inFront = NO_LETTERS.matcher(text.substring(0, date.from())).matches();
        if (heading) {
            return shortRest;
        }
        return date.hasDate() ? shortRest && (inFront || date.year() != null) : inFront && parted();
    }

    /// Whether something parts the number of the day from what follows.
    private boolean parted() {
        String after = text.substring(Math.min(text.length(), date == null ? 0 : date.to()));
        return date != null && date.number() > 0 && after.matches("\\s{0,3}[-–—:|,(].{0,60}");
    }

    static TextLine of(String given, WrittenDates dates) {
        String cut = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        String plain = cut.replace("**", "").replace("__", "").replace('\u00A0', ' ');
        // A tab in front is an empty cell where there are more of them, else an indent.
        String text = plain.strip().contains("\t") ? plain : plain.strip();
        Matcher heading = HEADING.matcher(text);
        boolean isHeading = heading.matches();
        if (isHeading) {
            text = heading.group(1);
        }
        Matcher bullet = BULLET.matcher(text);
        boolean isBullet = bullet.lookingAt();
        if (isBullet) {
            text = text.substring(bullet.end());
        }
        return timed(text, isBullet, isHeading, dates);
    }

    private static TextLine timed(String text, boolean bulleted, boolean heading, WrittenDates dates) {
        List<ClockSpan> spans = ClockSpans.in(text);
        WrittenDate date = dates.in(text);
        ClockSpan chosen = spans.isEmpty() ? null : chosen(text, spans, date);
        if (chosen == null) {
            String rest = date == null ? text : (text.substring(0, date.from()) + " " + text.substring(date.to()));
            return new TextLine(text, bulleted, heading, null, date, EntryText.strip(rest));
        }
        boolean dated = date != null && date.to() <= chosen.from() && isBefore(text, date);
        String before =
                dated && date != null ? text.substring(date.to(), chosen.from()) : text.substring(0, chosen.from());
        String rest = before.strip() + " " + text.substring(chosen.to()).strip();
        return new TextLine(text, bulleted, heading, chosen, dated ? date : null, rest.strip());
    }

    private static boolean isBefore(String text, WrittenDate date) {
        return NO_LETTERS.matcher(text.substring(0, date.from())).matches();
    }

    private static @Nullable ClockSpan chosen(String text, List<ClockSpan> spans, @Nullable WrittenDate date) {
        ClockSpan first = spans.getFirst();
        String before = text.substring(0, first.from());
        if (BEFORE_TIME.matcher(before).matches()) {
            return first;
        }
        if (date != null
                && date.to() <= first.from()
                && isBefore(text, date)
                && BEFORE_TIME.matcher(text.substring(date.to(), first.from())).matches()) {
            return first;
        }
        ClockSpan last = spans.getLast();
        String after = text.substring(last.to()).strip();
        boolean atEnd = NO_LETTERS.matcher(after).matches()
                || Places.isRoom(EntryText.strip(after))
                || EntryText.strip(after).matches("@.{1,50}");
        return atEnd && (last.ends() != null || !isPartOfSentence(before)) ? last : null;
    }

    /// "until 10:00" is no programme line.
    private static boolean isPartOfSentence(String before) {
        return before.strip().matches("(?iu).*(?:\\b(?:until|till|by|before|after|from|at|around|bis|à)|전|까지|부터)");
    }
}
