package dev.hushnote.schedule.input;

import dev.hushnote.schedule.published.Warning;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// What comes along in an archive without being a programme: a note to read first, a licence, a web page.
final class Companions {

    private static final List<Predicate<Part>> TELLING = List.of(
            part -> part instanceof Part.Json || part instanceof Part.Xml,
            part -> part instanceof Part.Text text && text.text().startsWith("BEGIN:VCALENDAR"),
            Part.Text.class::isInstance,
            Part.Page.class::isInstance);

    private Companions() {}

    /// The parts of an archive that can be a programme; a warning for each of the others.
    static List<Part> leftOut(List<Part> parts, Collection<Warning> warnings) {
        Predicate<Part> kept = TELLING.stream()
                .filter(kind -> parts.stream().anyMatch(kind))
                .findFirst()
                .orElse(_ -> true);
        parts.stream()
                .filter(kept.negate())
                .forEach(part -> warnings.add(Warning.of(Warning.Kind.LEFT_OUT, part.name())));
        return parts.stream().filter(kept).toList();
    }
}
