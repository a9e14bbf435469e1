package dev.hushnote.schedule.format.calendar;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the lines of a calendar.
final class CalendarGrammar {

    private CalendarGrammar() {}

    /// @param root holds what stands in no other component
    /// @param complete whether every component that begins also ends
    record Read(CalendarComponent root, boolean complete) {}

    static Read read(String text) {
        Listener listener = new Listener();
        try (VObjectReader reader = new VObjectReader(lines(text), SyntaxRules.iCalendar())) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            reader.parse(listener);
        } catch (IOException failure) {
            throw new UncheckedIOException("reading from memory", failure);
        }
        return new Read(listener.root, listener.open.size() == 1);
    }

    private static StringReader lines(String text) {
        List<String> lines = CalendarLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new StringReader(String.join("\r\n", lines) + "\r\n");
    }

    private static final class Listener extends VObjectDataAdapter {

        private final CalendarComponent root = CalendarComponent.named("");
        private final Deque<CalendarComponent> open = new ArrayDeque<>(List.of(root));

        @Override
        public void onComponentBegin(String name, Context context) {
            CalendarComponent begun = CalendarComponent.named(name.toUpperCase(Locale.ROOT));
            open.getLast().parts().add(begun);
            open.addLast(begun);
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            open.removeLast();
        }

        @Override
        public void onVersion(String value, Context context) {
            open.getLast().properties().add(CalendarProperty.of("VERSION", Map.of(), value));
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            open.getLast()
                    .properties()
                    .add(CalendarProperty.of(
                            property.getName(), parameters(property.getParameters()), property.getValue()));
        }

        private static Map<String, String> parameters(VObjectParameters given) {
            Map<String, String> parameters = new HashMap<>();
            given.getMap().forEach((name, values) -> {
                if (!values.isEmpty()) {
                    parameters.put(name == null ? "" : name.toUpperCase(Locale.ROOT), String.join(",", values));
                }
            });
            return parameters;
        }
    }
}
