package dev.hushnote.schedule.format.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tracks of events: the first of their categories that not every event has.
final class CalendarTracks {

    private final Map<String, Integer> uses = new HashMap<>();
    private final int events;

    CalendarTracks(List<CalendarComponent> events) {
        this.events = events.size();
        events.forEach(event ->
                categories(event).stream().distinct().forEach(category -> uses.merge(category, 1, Integer::sum)));
    }

    @Nullable
    String of(CalendarComponent event) {
        String own = event.text("TRACK", "X-TRACK");
        if (own != null) {
            return own;
        }
        List<String> categories = categories(event);
        return categories.stream()
                .filter(category -> uses.getOrDefault(category, 0) < events)
                .findFirst()
                .orElse(categories.isEmpty() ? null : categories.getFirst());
    }

    private static List<String> categories(CalendarComponent event) {
        return event.properties("CATEGORIES")
                .flatMap(property -> property.list().stream())
                .toList();
    }
}
