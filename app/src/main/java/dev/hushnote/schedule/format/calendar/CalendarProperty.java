package dev.hushnote.schedule.format.calendar;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A line of a calendar.
///
/// @param name in capitals
/// @param parameters by name in capitals
/// @param value as it stands, with its backslashes
record CalendarProperty(String name, Map<String, String> parameters, String value) {

    CalendarProperty {
        parameters = Map.copyOf(parameters);
    }

    static CalendarProperty of(String name, Map<String, String> parameters, String value) {
        return new CalendarProperty(name.strip().toUpperCase(Locale.ROOT), parameters, value);
    }

    /// As people read it.
    String text() {
        return VObjectPropertyValues.unescape(value)
                .replace(System.lineSeparator(), "\n")
                .strip();
    }

    /// The values that commas part.
    List<String> list() {
        return VObjectPropertyValues.parseList(value).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// A parameter without its quotes; null when there is none or it is empty.
    @Nullable
    String parameter(String parameterName) {
        String parameter = parameters.getOrDefault(parameterName, "").strip();
        return parameter.isEmpty() ? null : parameter;
    }
}
