package dev.hushnote.schedule.format.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The times at which an event repeats. A conference repeats things for some days; what an app repeats for ever
/// is cut.
final class Repeats {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 400;
    private static final Set<Frequency> USUAL =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final CalendarTimes times;
    private final CalendarZones zones;

    Repeats(CalendarTimes times, CalendarZones zones) {
        this.times = times;
        this.zones = zones;
    }

    /// @param starts in order, the first one included
    /// @param cut whether there are more, or whether nobody could say when
    record Found(List<PublishedTime> starts, boolean cut) {}

    static boolean of(CalendarComponent event) {
        return event.property("RRULE") != null || event.property("RDATE") != null;
    }

    Found starts(CalendarComponent event, CalendarTimes.CalendarTime first) {
        TreeMap<LocalDateTime, PublishedTime> starts = new TreeMap<>();
        starts.put(local(first.time()), first.time());
        boolean cut = false;
        for (CalendarProperty rule : event.properties("RRULE").limit(5).toList()) {
            cut |= repeat(rule, event, first, starts);
        }
        List<CalendarTimes.CalendarTime> more = listed(event, "RDATE");
        more.stream().limit(MOST).forEach(time -> starts.putIfAbsent(local(time.time()), time.time()));
        for (CalendarTimes.CalendarTime not : listed(event, "EXDATE")) {
            if (not.wholeDay()) {
                starts.values()
                        .removeIf(start -> start.written()
                                .toLocalDate()
                                .equals(not.time().written().toLocalDate()));
            } else {
                starts.values().removeIf(start -> key(start).equals(key(not.time())));
            }
        }
        return new Found(new ArrayList<>(starts.values()), cut || more.size() > MOST);
    }

    private boolean repeat(
            CalendarProperty rule,
            CalendarComponent event,
            CalendarTimes.CalendarTime first,
            Map<LocalDateTime, PublishedTime> starts) {
        Recurrence recurrence = parsed(rule);
        if (recurrence == null || recurrence.getFrequency() == null || !USUAL.contains(recurrence.getFrequency())) {
            return true;
        }
        CalendarProperty start = event.property("DTSTART");
        String id = start == null ? null : start.parameter("TZID");
        CalendarZone zone = id == null ? null : zones.of(id);
        TimeZone old = zone == null || first.wholeDay() ? TimeZone.getTimeZone(ZoneOffset.UTC) : zone.old();
        Instant from = instant(first.time());
        List<Instant> dates = dates(recurrence, from, old);
        dates.stream()
                .filter(date -> !date.isAfter(from.plus(LONGEST)))
                .limit(MOST)
                .map(date -> likeFirst(date, first.time(), zone))
                .forEach(time -> starts.putIfAbsent(local(time), time));
        return dates.size() > MOST || dates.getLast().isAfter(from.plus(LONGEST));
    }

    /// Those that are taken, and one more where there are more; never empty.
    private static List<Instant> dates(Recurrence recurrence, Instant from, TimeZone zone) {
        List<Instant> dates = new ArrayList<>(List.of(from));
        try {
            Iterator<Date> all = recurrence.getDateIterator(Date.from(from), zone);
            while (all.hasNext() && dates.size() <= MOST && !dates.getLast().isAfter(from.plus(LONGEST))) {
                dates.add(all.next().toInstant());
            }
        } catch (RuntimeException | AssertionError _) {
            // The library says in several ways that a rule makes no sense.
            dates.add(Instant.MAX);
        }
        return dates;
    }

    private static @Nullable Recurrence parsed(CalendarProperty rule) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            return new RecurrenceRuleScribe()
                    .parseText(rule.value(), ICalDataType.RECUR, new ICalParameters(), context)
                    .getValue();
        } catch (RuntimeException | AssertionError _) {
            // The library says in several ways that it cannot read a rule.
            return null;
        }
    }

    private PublishedTime likeFirst(Instant next, PublishedTime first, @Nullable CalendarZone zone) {
        return switch (first) {
            case PublishedTime.Local _ -> new PublishedTime.Local(LocalDateTime.ofInstant(next, ZoneOffset.UTC));
            case PublishedTime.Exact exact ->
                zone instanceof CalendarZone.Named(var id)
                        ? new PublishedTime.Exact(next.atZone(id).toOffsetDateTime())
                        : times.shown(next.atOffset(exact.time().getOffset()));
        };
    }

    private List<CalendarTimes.CalendarTime> listed(CalendarComponent event, String name) {
        List<CalendarTimes.CalendarTime> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        event.properties(name).forEach(property -> {
            for (String value : property.value().split(",", MOST * 2)) {
                // A period's end is of no use here: all repeats last equally long.
                CalendarTimes.CalendarTime time = times.read(value.split("/", 2)[0], property.parameter("TZID"));
                if (time != null && seen.add(value)) {
                    all.add(time);
                }
            }
        });
        return all;
    }

    /// The same for two times that are one, whatever zone they are written in.
    static String key(PublishedTime time) {
        return switch (time) {
            case PublishedTime.Exact exact -> exact.time().toInstant().toString();
            case PublishedTime.Local local -> local.written().toString();
        };
    }

    private static LocalDateTime local(PublishedTime time) {
        return time instanceof PublishedTime.Exact(var exact)
                ? exact.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
                : time.written();
    }

    private static Instant instant(PublishedTime time) {
        return local(time).toInstant(ZoneOffset.UTC);
    }
}
