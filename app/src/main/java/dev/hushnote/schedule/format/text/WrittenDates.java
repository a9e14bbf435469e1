package dev.hushnote.schedule.format.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the date in a line: `Day 1 - Monday 7 November 2016`, `11월 7일 (월)`, `2016-11-07`, `Mon 7 Nov`.
public final class WrittenDates {

    private static final Map<String, Integer> MONTHS = words(List.of(
            "january jan janvier januar jänner enero janeiro gennaio",
            "february feb février fevrier februar febrero fevereiro febbraio",
            "march mar mars märz maerz marzo março",
            "april apr avril abril aprile",
            "may mai mayo maio maggio",
            "june jun juin juni junio junho giugno",
            "july jul juillet juli julio julho luglio",
            "august aug août aout agosto",
            "september sep sept septembre septiembre setembro settembre",
            "october oct octobre oktober okt octubre outubro ottobre",
            "november nov novembre noviembre novembro",
            "december dec décembre decembre dezember dez diciembre dezembro dicembre"));
    private static final Map<String, Integer> WEEKDAYS = words(List.of(
            "monday mon lundi montag lunes lunedì 월요일 월 月曜日 月 星期一",
            "tuesday tue tues mardi dienstag martes martedì 화요일 화 火曜日 火 星期二",
            "wednesday wed mercredi mittwoch miércoles mercoledì 수요일 수 水曜日 水 星期三",
            "thursday thu thur thurs jeudi donnerstag jueves giovedì 목요일 목 木曜日 木 星期四",
            "friday fri vendredi freitag viernes venerdì 금요일 금 金曜日 金 星期五",
            "saturday sat samedi samstag sábado sabato 토요일 토 土曜日 土 星期六",
            "sunday sun dimanche sonntag domingo domenica 일요일 일 日曜日 日 星期日"));
    private static final String MONTH = "("
            + String.join(
                    "|",
                    MONTHS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")\\.?(?!\\p{L})";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?!\\d)";
    private static final Pattern EASTERN =
            Pattern.compile("(?:(\\d{4})\\s?[년年]\\s?)?(\\d{1,2})\\s?[월月]\\s?(\\d{1,2})\\s?[일日号]?");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.:/-])(\\d{4})\\s?[-./]\\s?(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})(?![\\d:])\\.?");
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\d.:/-])(\\d{1,2})(?:/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?|\\.\\s?(\\d{1,2})\\.(?:\\s?(\\d{4}))?)(?![\\d:/])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d:])" + DAY + "\\s{0,2}(?:de |of )?" + MONTH + "(?:,?\\s{1,2}(?:de )?(\\d{4}))?(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])" + MONTH + "\\s{0,2}" + DAY + "(?:,?\\s{1,2}(\\d{4}))?(?!\\d|:\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("(?iu)(?<![\\p{L}\\d])("
            + String.join(
                    "|",
                    WEEKDAYS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")(?!\\p{L})");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:(?:day|tag|jour|d[ií]a|giorno)\\s{0,2}#?(\\d{1,2})(?![\\d:])|(\\d{1,2})\\s?(?:일차|日目)"
                + "|(첫|둘|셋|넷)(?:째|번째)?\\s?날)");
    private static final int LONGEST = 200;

    private final boolean monthFirst;

    /// @param monthFirst whether `7/11` is the eleventh of July
    public WrittenDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /// The date in a line, with the weekday and the number of the day around it; null when there is none.
    public @Nullable WrittenDate in(String line) {
        String folded = Folded.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        WrittenDate date = date(folded);
        Matcher weekday = WEEKDAY.matcher(folded);
        Matcher number = NUMBERED.matcher(folded);
        boolean hasWeekday = weekday.find();
        boolean hasNumber = number.find();
        if (date == null && !hasNumber && !(hasWeekday && weekday.group(1).length() > 2)) {
            return null;
        }
        int from = folded.length();
        int to = 0;
        if (date != null) {
            from = date.from();
            to = date.to();
        }
        if (hasWeekday) {
            from = Math.min(from, weekday.start());
            to = Math.max(to, weekday.end());
        }
        if (hasNumber) {
            from = Math.min(from, number.start());
            to = Math.max(to, number.end());
        }
        return new WrittenDate(
                date == null ? null : date.year(),
                date == null ? 0 : date.month(),
                date == null ? 0 : date.dayOfMonth(),
                hasWeekday ? DayOfWeek.of(WEEKDAYS.getOrDefault(weekday.group(1).toLowerCase(Locale.ROOT), 1)) : null,
                hasNumber ? number(number) : 0,
                from,
                to);
    }

    private @Nullable WrittenDate date(String folded) {
        Matcher eastern = EASTERN.matcher(folded);
        if (eastern.find()) {
            return made(eastern.group(1), eastern.group(2), eastern.group(3), eastern);
        }
        Matcher numbers = NUMBERS.matcher(folded);
        if (numbers.find()) {
            return made(numbers.group(1), numbers.group(2), numbers.group(3), numbers);
        }
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (dayFirst.find()) {
            return made(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1), dayFirst);
        }
        Matcher named = MONTH_FIRST.matcher(folded);
        if (named.find()) {
            return made(named.group(3), month(named.group(1)), named.group(2), named);
        }
        Matcher two = SHORT.matcher(folded);
        return two.find() ? twoNumbers(two) : null;
    }

    private @Nullable WrittenDate twoNumbers(Matcher two) {
        if (two.group(4) != null) {
            return made(two.group(5), two.group(4), two.group(1), two);
        }
        boolean first = Integer.parseInt(two.group(1)) <= 12 && (monthFirst || Integer.parseInt(two.group(2)) > 12);
        return made(two.group(3), two.group(first ? 1 : 2), two.group(first ? 2 : 1), two);
    }

    private static @Nullable WrittenDate made(@Nullable String year, String month, String day, Matcher where) {
        int inYear = Integer.parseInt(month);
        int inMonth = Integer.parseInt(day);
        if (inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > 31) {
            return null;
        }
        Integer full = year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
        return new WrittenDate(full, inYear, inMonth, null, 0, where.start(), where.end());
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0));
    }

    private static int number(Matcher number) {
        if (number.group(3) != null) {
            return "첫둘셋넷".indexOf(number.group(3)) + 1;
        }
        return Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1));
    }

    private static Map<String, Integer> words(List<String> lines) {
        Map<String, Integer> words = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(" ", -1)) {
                words.put(word, i + 1);
            }
        }
        return words;
    }
}
