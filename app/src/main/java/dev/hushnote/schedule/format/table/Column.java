package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.format.text.ClockSpan;
import dev.hushnote.schedule.format.text.ClockSpans;
import dev.hushnote.schedule.format.text.People;
import dev.hushnote.schedule.format.text.Places;
import dev.hushnote.schedule.format.text.WrittenDate;
import dev.hushnote.schedule.format.text.WrittenDates;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A column, and what it may mean.
///
/// @param path as in a mapping: the header, or its number where that says too little
/// @param header empty when it has none
/// @param values those that are not empty, some of them
/// @param rows how many rows were looked at
record Column(String path, String header, List<String> values, int rows) {

    private static final Pattern NUMBER = Pattern.compile("[#\\d]+");
    private static final Pattern MINUTES = Pattern.compile("(?iu)\\d{1,3}(?:\\s?(?:min(?:utes?)?\\.?|분|'))?");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern PAGE = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern ONLY_DIGITS = Pattern.compile("[\\d\\s:.,/-]*");
    private static final double MOST = 0.7;
    private static final double BY_VALUES = 0.55;
    private static final int LONG_TEXT = 160;
    private static final WrittenDates DATES = new WrittenDates(true);

    /// How likely it plays each role, by its header and what stands below; above 1 where both agree.
    Map<Role, Double> likelihoods(RoleNames names) {
        Map<Role, Double> likely = new EnumMap<>(Role.class);
        Map<Role, Double> named = names.likelihoods(header);
        if (named.isEmpty()) {
            named = names.likelihoods(NUMBER.matcher(header).replaceAll(" ").strip());
        }
        Map<Role, Double> shown = byValues();
        named.forEach((role, likelihood) -> {
            if (fits(role)) {
                likely.put(role, likelihood + (shown.containsKey(role) ? 0.3 : 0));
            }
        });
        if (named.isEmpty()) {
            likely.putAll(shown);
        }
        return likely;
    }

    /// Whether nothing below contradicts a role.
    private boolean fits(Role role) {
        if (values.isEmpty()) {
            return role != Role.START && role != Role.TITLE;
        }
        return switch (role) {
            case START, END -> share(Column::isTime) >= 0.5;
            case DATE ->
                share(cell -> DATES.in(cell) != null || cell.matches("\\d{1,2}")) >= 0.5
                        && share(Column::isClock) < 0.5;
            case DURATION ->
                share(cell -> MINUTES.matcher(cell).matches()
                                || hasClock(cell)
                                || cell.matches("(?iu).{0,9}\\d.{0,12}"))
                        >= 0.5;
            case TITLE -> share(cell -> ONLY_DIGITS.matcher(cell).matches()) < 0.5;
            default -> true;
        };
    }

    private Map<Role, Double> byValues() {
        Map<Role, Double> shown = new EnumMap<>(Role.class);
        if (values.isEmpty()) {
            return shown;
        }
        if (share(Column::isClock) > MOST || share(Column::isDateAndClock) > MOST) {
            shown.put(Role.START, BY_VALUES);
            shown.put(Role.END, BY_VALUES - 0.1);
        } else if (share(cell -> isDate(cell)) > MOST) {
            shown.put(Role.DATE, BY_VALUES);
        } else if (share(cell -> PAGE.matcher(cell).matches()) > MOST) {
            shown.put(Role.URL, BY_VALUES);
        } else if (share(cell -> MINUTES.matcher(cell).matches() && !cell.matches("\\d")) > MOST) {
            shown.put(Role.DURATION, BY_VALUES - 0.2);
        } else if (share(Places::isRoom) > MOST) {
            shown.put(Role.ROOM, BY_VALUES);
        } else if (share(Places::isTrack) > MOST) {
            shown.put(Role.TRACK, BY_VALUES);
        } else if (share(People::are) > MOST) {
            shown.put(Role.SPEAKERS, BY_VALUES);
        } else if (meanLength() > LONG_TEXT) {
            shown.put(Role.ABSTRACT, BY_VALUES - 0.1);
        } else if (share(cell -> ONLY_DIGITS.matcher(cell).matches()) < 0.2) {
            boolean varied = new HashSet<>(values).size() * 2 > values.size();
            shown.put(Role.TITLE, varied ? BY_VALUES - 0.1 + Math.min(0.04, meanLength() / 2_000) : 0.1);
        }
        return shown;
    }

    private double meanLength() {
        return values.stream().mapToInt(String::length).average().orElse(0);
    }

    private double share(Predicate<String> what) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(what).count() / values.size();
    }

    private static boolean isTime(String cell) {
        return hasClock(cell)
                || Times.time(cell).isPresent()
                || EPOCH.matcher(cell).matches();
    }

    static boolean hasClock(String cell) {
        return !ClockSpans.in(cell).isEmpty();
    }

    /// Whether a cell holds nothing but times on a clock.
    static boolean isClock(String cell) {
        List<ClockSpan> spans = ClockSpans.in(cell);
        return !spans.isEmpty()
                && ONLY_DIGITS
                        .matcher(cell.substring(0, spans.getFirst().from()))
                        .matches()
                && cell.substring(spans.getFirst().to()).isBlank()
                && DATES.in(cell.substring(0, spans.getFirst().from())) == null;
    }

    private static boolean isDateAndClock(String cell) {
        WrittenDate date = DATES.in(cell);
        return date != null && date.hasDate() && hasClock(cell) && cell.length() < 60;
    }

    static boolean isDate(String cell) {
        WrittenDate date = DATES.in(cell);
        return date != null && cell.length() < 60 && !hasClock(cell);
    }
}
