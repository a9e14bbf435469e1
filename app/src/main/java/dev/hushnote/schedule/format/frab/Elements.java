package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.input.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Texts of elements.
final class Elements {

    private Elements() {}

    /// The trimmed text of the first child of any of several names that has one.
    static @Nullable String text(XmlElement element, String... names) {
        return Stream.of(names)
                .flatMap(element::children)
                .map(child -> child.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// All words of the first child of a name that has any: its own, or those of the elements in it where HTML was
    /// put into the schedule as it is.
    static @Nullable String words(XmlElement element, String name) {
        return element.children(name)
                .map(Elements::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String words(XmlElement element) {
        if (!element.text().isBlank() || element.children().isEmpty()) {
            return element.text();
        }
        Deque<XmlElement> waiting = new ArrayDeque<>();
        waiting.push(element);
        Stream.Builder<String> texts = Stream.builder();
        while (!waiting.isEmpty()) {
            XmlElement next = waiting.pop();
            if (next.text().isBlank()) {
                next.children().reversed().forEach(waiting::push);
            } else {
                texts.add(next.text().strip());
            }
        }
        return texts.build().collect(Collectors.joining("\n\n"));
    }
}
