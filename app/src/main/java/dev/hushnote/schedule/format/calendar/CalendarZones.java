package dev.hushnote.schedule.format.calendar;

import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalReader;
import dev.hushnote.schedule.published.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The zones of one calendar.
final class CalendarZones {

    private final ZoneNames names;
    private final Map<String, CalendarComponent> described = new HashMap<>();
    private final Map<String, Optional<CalendarZone>> zones = new HashMap<>();
    private final List<Warning> warnings;
    private final @Nullable ZoneId stated;

    /// @param events those that count
    CalendarZones(ZoneNames names, CalendarComponent calendar, List<CalendarComponent> events, List<Warning> warnings) {
        this.names = names;
        this.warnings = warnings;
        for (CalendarComponent component : calendar.all("VTIMEZONE")) {
            String id = component.text("TZID");
            if (id != null) {
                described.putIfAbsent(id, component);
            }
        }
        stated = Optional.ofNullable(calendar.text("X-WR-TIMEZONE"))
                .map(name -> named(of(name)))
                .or(() -> mostUsed(events))
                .or(this::onlyOne)
                .filter(ZoneNames::saysSomething)
                .orElse(null);
    }

    /// The conference's; null when the calendar does not say.
    @Nullable
    ZoneId stated() {
        return stated;
    }

    /// What an id stands for; null when nobody knows, which is warned of once.
    @Nullable
    CalendarZone of(String id) {
        return zones.computeIfAbsent(id, this::find).orElse(null);
    }

    private Optional<CalendarZone> find(String id) {
        CalendarComponent component = described.get(id);
        Optional<CalendarZone> found = names.zone(id)
                .or(() -> names.zone(component == null ? null : component.text("X-LIC-LOCATION")))
                .<CalendarZone>map(CalendarZone.Named::new)
                .or(() -> component == null ? Optional.empty() : rules(component));
        if (found.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.ZONE_UNKNOWN, id));
        }
        return found;
    }

    private static @Nullable ZoneId named(@Nullable CalendarZone zone) {
        return zone instanceof CalendarZone.Named(ZoneId id) ? id : null;
    }

    private Optional<ZoneId> mostUsed(List<CalendarComponent> events) {
        Map<ZoneId, Integer> uses = new LinkedHashMap<>();
        for (CalendarComponent event : events) {
            CalendarProperty start = event.property("DTSTART");
            String id = start == null ? null : start.parameter("TZID");
            ZoneId zone = id == null ? null : named(of(id));
            if (zone != null) {
                uses.merge(zone, 1, Integer::sum);
            }
        }
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }

    private Optional<ZoneId> onlyOne() {
        return described.size() == 1
                ? Optional.ofNullable(named(of(described.keySet().iterator().next())))
                : Optional.empty();
    }

    private static Optional<CalendarZone> rules(CalendarComponent component) {
        try (ICalReader reader = new ICalReader(CalendarText.ofZone(component))) {
            ICalendar calendar = reader.readNext();
            return calendar == null
                    ? Optional.empty()
                    : calendar.getTimezoneInfo().getTimezones().stream()
                            .map(TimezoneAssignment::getTimeZone)
                            .<CalendarZone>map(CalendarZone.Described::new)
                            .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException("reading from memory", failure);
        } catch (RuntimeException | AssertionError _) {
            // The library says in several ways that it cannot read a rule.
            return Optional.empty();
        }
    }
}
