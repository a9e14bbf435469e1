package dev.hushnote.schedule.format;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Programmes told in lines, for short tests.
public final class Told {

    private Told() {}

    /// Reads a text with one reader only.
    public static PublishedProgramme read(FormatReader reader, String text) {
        return (PublishedProgramme) new ProgrammeReader(List.of(reader)).read(Parts.of(new Part.Text("", text)));
    }

    /// A line for each session, such as `7. 09:00-09:50 [Hall 1] {Craft} Lamps (Ada Roe, Acme; Bo Li) = About`;
    /// what is not known is left out.
    public static String of(PublishedProgramme programme) {
        Map<String, PublishedSpeaker> speakers = new HashMap<>();
        programme.speakers().forEach(speaker -> speakers.put(speaker.key(), speaker));
        return programme.sessions().stream()
                .map(session -> told(session, speakers))
                .collect(Collectors.joining("\n"));
    }

    private static String told(PublishedSession session, Map<String, PublishedSpeaker> speakers) {
        String people = session.speakers().stream()
                .map(key -> Objects.requireNonNull(speakers.get(key)))
                .map(speaker ->
                        speaker.affiliation() == null ? speaker.name() : speaker.name() + ", " + speaker.affiliation())
                .collect(Collectors.joining("; "));
        return times(session)
                + within(" [", session.room(), "]")
                + within(" {", session.track(), "}")
                + " " + session.title()
                + within(" (", people.isEmpty() ? null : people, ")")
                + within(
                        " = ",
                        session.description() == null
                                ? null
                                : session.description().replace("\n", " / "),
                        "");
    }

    private static String times(PublishedSession session) {
        if (session.starts() == null) {
            return "-";
        }
        LocalDateTime starts = session.starts().written();
        PublishedTime ends = session.ends();
        return starts.getDayOfMonth() + ". " + starts.toLocalTime()
                + (ends == null ? "" : "-" + ends.written().toLocalTime());
    }

    private static String within(String before, @Nullable String text, String after) {
        return text == null ? "" : before + text + after;
    }
}
