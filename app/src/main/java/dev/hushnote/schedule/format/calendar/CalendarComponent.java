package dev.hushnote.schedule.format.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands between BEGIN and END. Filled while a calendar is read, unchanged after; two that say the same
/// are still two. Not thread-safe.
final class CalendarComponent {

    static final String CALENDAR = "VCALENDAR";

    private final String name;
    private final List<CalendarProperty> properties = new ArrayList<>();
    private final List<CalendarComponent> parts = new ArrayList<>();

    private CalendarComponent(String name) {
        this.name = name;
    }

    /// @param name in capitals
    static CalendarComponent named(String name) {
        return new CalendarComponent(name);
    }

    String name() {
        return name;
    }

    /// To be added to while it is read.
    List<CalendarProperty> properties() {
        return properties;
    }

    /// To be added to while it is read.
    List<CalendarComponent> parts() {
        return parts;
    }

    Stream<CalendarProperty> properties(String propertyName) {
        return properties.stream().filter(property -> property.name().equals(propertyName));
    }

    @Nullable
    CalendarProperty property(String propertyName) {
        return properties(propertyName).findFirst().orElse(null);
    }

    /// The text of the first of the properties that says something; null when none does.
    @Nullable
    String text(String... propertyNames) {
        for (String propertyName : propertyNames) {
            for (CalendarProperty property : properties) {
                if (property.name().equals(propertyName) && !property.text().isEmpty()) {
                    return property.text();
                }
            }
        }
        return null;
    }

    /// All components of a name in this one, however deep, in order: where an END is missing they lie in each
    /// other. What another calendar holds is that one's.
    List<CalendarComponent> all(String componentName) {
        List<CalendarComponent> found = new ArrayList<>();
        Deque<CalendarComponent> open = new ArrayDeque<>(parts);
        while (!open.isEmpty()) {
            CalendarComponent next = open.removeFirst();
            if (next.name.equals(componentName)) {
                found.add(next);
            }
            if (componentName.equals(CALENDAR) || !next.name.equals(CALENDAR)) {
                next.parts.reversed().forEach(open::addFirst);
            }
        }
        return found;
    }
}
