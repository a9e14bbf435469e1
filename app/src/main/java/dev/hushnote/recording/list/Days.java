package dev.hushnote.recording.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as lists write them; of an instant the day at the offset it is written in.
final class Days {

    private static final Pattern DATE = Pattern.compile("(\\d{4})([-./]?)(\\d{1,2})\\2(\\d{1,2})(?:\\D.{0,40})?");

    private Days() {}

    /// `2026-05-14`, `20260514`, `2026-05-14T10:35+09:00` or `Thu, 14 May 2026 10:35:00 +0900`; null for anything else.
    static @Nullable LocalDate of(@Nullable String text) {
        String plain = text == null ? "" : text.strip();
        if (plain.length() < 8 || plain.length() > 60) {
            return null;
        }
        try {
            Matcher date = DATE.matcher(plain);
            if (date.matches()) {
                return LocalDate.of(number(date, 1), number(date, 3), number(date, 4));
            }
            return LocalDate.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
