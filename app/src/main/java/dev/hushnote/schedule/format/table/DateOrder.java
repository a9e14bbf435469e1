package dev.hushnote.schedule.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether `5/7` is in May or in July: all dates of a column are written alike, and a conference lasts some days.
final class DateOrder {

    private static final Pattern TWO = Pattern.compile("(?<![\\d.:/-])(\\d{1,2})/(\\d{1,2})(?![\\d:])");
    private static final Pattern HALVES = Pattern.compile("(?i)\\d\\s?[ap]\\.?m\\b|[\\p{IsHangul}\\p{IsHan}]");
    private static final int MONTHS = 12;

    private DateOrder() {}

    /// @param cells all cells that may hold dates
    static boolean isMonthFirst(List<String> cells) {
        List<int[]> pairs = new ArrayList<>();
        boolean halves = false;
        for (String cell : cells) {
            Matcher matcher = TWO.matcher(cell);
            if (matcher.find()) {
                pairs.add(new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))});
            }
            halves |= HALVES.matcher(cell).find();
        }
        if (pairs.stream().anyMatch(pair -> pair[0] > MONTHS)) {
            return false;
        }
        if (pairs.stream().anyMatch(pair -> pair[1] > MONTHS)) {
            return true;
        }
        int asMonthFirst = span(pairs, 0, 1);
        int asDayFirst = span(pairs, 1, 0);
        return asMonthFirst == asDayFirst ? halves : asMonthFirst < asDayFirst;
    }

    /// Days between the first and the last, months being equally long.
    private static int span(List<int[]> pairs, int month, int day) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int[] pair : pairs) {
            int at = pair[month] * 31 + pair[day];
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
        return pairs.isEmpty() ? 0 : last - first;
    }
}
