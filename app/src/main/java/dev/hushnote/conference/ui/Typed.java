package dev.hushnote.conference.ui;

import dev.hushnote.conference.Titles;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type into forms. What cannot be read is a [Problem] that says how to write it.
final class Typed {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h ](\\d{2})|(\\d{1,2}?)(\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})\\.?");
    private static final Pattern COLOR = Pattern.compile("#?(\\p{XDigit}{6})");
    private static final Pattern LANGUAGE = Pattern.compile("\\p{Alpha}{2,3}(-\\p{Alnum}{2,8})*");

    private Typed() {}

    /// A name or title.
    static String title(String typed) {
        Titles.require(typed);
        return typed;
    }

    /// A time of day: `10:35`, `10.35`, `1035`, `935` or `9`.
    static LocalTime time(String typed) {
        Matcher clock = CLOCK.matcher(typed);
        try {
            if (clock.matches()) {
                boolean parted = clock.group(1) != null;
                String minutes = parted ? clock.group(2) : clock.group(4);
                return LocalTime.of(
                        Integer.parseInt(clock.group(parted ? 1 : 3)), minutes == null ? 0 : Integer.parseInt(minutes));
            }
        } catch (DateTimeException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.clock-time", typed);
        }
        throw Problem.badInput("problem.clock-time", typed);
    }

    /// A date: `2016-11-07`, `20161107`, or month and day such as `11-07` in the year of another date.
    static LocalDate day(String typed, LocalDate near) {
        Matcher whole = DAY.matcher(typed);
        Matcher shortly = SHORT_DAY.matcher(typed);
        try {
            if (whole.matches()) {
                return LocalDate.of(number(whole, 1), number(whole, 2), number(whole, 3));
            }
            if (shortly.matches()) {
                return LocalDate.of(near.getYear(), number(shortly, 1), number(shortly, 2));
            }
        } catch (DateTimeException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.date", typed);
        }
        throw Problem.badInput("problem.date", typed);
    }

    static ZoneId zone(String typed) {
        return Zones.exactly(typed).orElseThrow(() -> Problem.badInput("problem.zone", typed));
    }

    /// A web address; one without a scheme is taken for `https`.
    static URI address(String typed) {
        try {
            URI address = new URI(typed.contains("://") ? typed : "https://" + typed);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            String host = address.getHost();
            if (web && host != null && host.contains(".") && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.address", typed);
        }
        throw Problem.badInput("problem.address", typed);
    }

    /// A colour as `#rrggbb`.
    static String color(String typed) {
        Matcher color = COLOR.matcher(typed);
        if (!color.matches()) {
            throw Problem.badInput("problem.color", typed);
        }
        return "#" + color.group(1).toLowerCase(Locale.ROOT);
    }

    /// A language tag, such as `ko`.
    static String language(String typed) {
        if (!LANGUAGE.matcher(typed).matches()) {
            throw Problem.badInput("problem.language", typed);
        }
        return Locale.forLanguageTag(typed).toLanguageTag();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
