package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.Times;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days in the words of several languages: `2019-04-18`, `April 18`, `18. April 2019`, `dec11`, `4월 18일`, `Day 2`,
/// `2일차`, `Thursday`. Immutable.
final class DayWords {

    private static final int LONGEST = 80;
    private static final int LONGEST_NUMBERLESS = 24;
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.ITALIAN, Locale.of("es"), Locale.of("pt"));
    private static final Pattern EAST =
            Pattern.compile("(?:(\\d{4})\\s*[年년]\\s*)?(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?(?!\\s*차).*");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\b.*");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})\\b.*");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:conference\\s*)?(?:day|jour|tag|d[ií]a|giorno|dia)[\\s_#-]*"
                + "(\\d{1,2}|one|two|three|four|five)\\b.*|(\\d{1,2})\\s*(?:일\\s*차|日目|日間目)|第\\s*([一二三四五\\d])\\s*[天日].*");
    private static final List<String> COUNTED = List.of("", "one", "two", "three", "four", "five");
    private static final List<String> COUNTED_EAST = List.of("", "一", "二", "三", "四", "五");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final int LONGEST_NUMBER = 4;

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    DayWords() {
        for (Locale locale : LOCALES) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                for (Month month : Month.values()) {
                    months.putIfAbsent(word(month.getDisplayName(style, locale)), month);
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    weekdays.putIfAbsent(word(day.getDisplayName(style, locale)), day);
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        for (int at = 0; at < 7; at++) {
            weekdays.put("月火水木金土日".substring(at, at + 1) + "曜日", DayOfWeek.of(at + 1));
            weekdays.put("월화수목금토일".substring(at, at + 1) + "요일", DayOfWeek.of(at + 1));
        }
        weekdays.put("thurs", DayOfWeek.THURSDAY);
        weekdays.put("tues", DayOfWeek.TUESDAY);
    }

    /// The day that a text names; null when it names none.
    @Nullable
    Day day(String text) {
        String stripped = text.strip();
        boolean number = stripped.chars().limit(LONGEST).anyMatch(Character::isDigit);
        if (stripped.isEmpty() || stripped.length() > (number ? LONGEST : LONGEST_NUMBERLESS)) {
            return null;
        }
        try {
            return withNumbers(stripped.toLowerCase(Locale.ROOT));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable Day withNumbers(String text) {
        Matcher east = EAST.matcher(text);
        if (east.matches()) {
            return dated(east.group(1), number(east.group(2)), number(east.group(3)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return dated(compact.group(1), number(compact.group(2)), number(compact.group(3)));
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return dated(first.group(1), number(first.group(2)), number(first.group(3)));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            int one = number(last.group(1));
            int other = number(last.group(2));
            boolean monthFirst = other > 12;
            return dated(last.group(3), monthFirst ? one : other, monthFirst ? other : one);
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? numbered(numbered) : inWords(text);
    }

    /// A month's name with numbers beside it; else a weekday alone.
    private @Nullable Day inWords(String text) {
        Month month = null;
        DayOfWeek weekday = null;
        int day = 0;
        String year = null;
        int words = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isDigit(word.charAt(0))) {
                if (word.length() == LONGEST_NUMBER) {
                    year = word;
                } else if (word.length() <= 2 && day == 0) {
                    day = number(word);
                }
            } else {
                month = month == null ? months.get(word) : month;
                weekday = weekday == null ? weekdays.get(word) : weekday;
                words++;
            }
        }
        if (month != null && day > 0 && words <= 5) {
            return dated(year, month.getValue(), day);
        }
        return weekday != null && words <= 2 && month == null ? new Day.Weekday(weekday) : null;
    }

    private static Day numbered(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String found = matcher.group(group);
            if (found != null) {
                int east = COUNTED_EAST.indexOf(found);
                int counted = Math.max(east, COUNTED.indexOf(found));
                return new Day.Numbered(counted > 0 ? counted : number(found));
            }
        }
        return new Day.Numbered(1);
    }

    private static Day dated(@Nullable String year, int month, int day) {
        return year == null
                ? new Day.OfYear(MonthDay.of(month, day))
                : new Day.Dated(LocalDate.of(number(year), month, day));
    }

    /// Whether a text begins with a date as computers write it.
    static boolean isIso(String text) {
        return text.length() >= 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(9))
                && Times.date(text).isPresent();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
