package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.conference.ui.DayBar;
import dev.hushnote.conference.ui.SessionWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.schedule.merge.Aspect;
import dev.hushnote.schedule.merge.Difference;
import dev.hushnote.schedule.merge.Incoming;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.text.Isolation;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts what would come in into words.
final class IncomingWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    IncomingWords(Texts texts) {
        this.texts = texts;
    }

    String day(LocalDate day) {
        return DayBar.label(day, texts.language());
    }

    String moment(LocalDateTime time) {
        return day(time.toLocalDate()) + " " + CLOCK.format(time);
    }

    String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }

    /// Every number that is not nought.
    String counts(ProgrammeCounts counts) {
        return Stream.of(
                        counted("import.count-events", counts.events()),
                        counted("import.count-talks", counts.talks()),
                        counted("import.count-breaks", counts.breaks()),
                        counted("import.count-days", counts.days()),
                        counted("import.count-tracks", counts.tracks()),
                        counted("import.count-rooms", counts.rooms()),
                        counted("import.count-speakers", counts.speakersByName()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : texts.get(key, count);
    }

    /// Where it is and who speaks; what kind it is where nobody does.
    String second(Incoming session) {
        String people =
                session.speakers().isEmpty() ? SessionWords.of(session.kind(), texts) : names(session.speakers());
        return Isolation.line(Stream.of(Objects.requireNonNullElse(session.room(), ""), people));
    }

    /// What would become of a session: a line for each changed part, then what stays the attendee's.
    List<String> details(Difference difference, @Nullable Overview present) {
        return switch (difference) {
            case Difference.Added(Incoming incoming) -> List.of(when(incoming.slot()), second(incoming));
            case Difference.Withdrawn(Session session, boolean touched) ->
                List.of(when(session.slot()), texts.get(touched ? "import.stays-cancelled" : "import.goes-to-trash"));
            case Difference.Changed changed -> details(changed, present);
        };
    }

    private List<String> details(Difference.Changed changed, @Nullable Overview present) {
        List<String> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (changed.changed().contains(aspect)) {
                line(aspect, changed, present).ifPresent(lines::add);
            }
        }
        if (!changed.own().isEmpty()) {
            String parts = Stream.of(Aspect.values())
                    .filter(changed.own()::contains)
                    .map(aspect -> texts.get(aspect.nameKey()))
                    .collect(Collectors.joining(", "));
            lines.add(texts.get("import.own-stays", parts));
        }
        return lines;
    }

    /// Nothing where both read alike, as the end does when only the day is another.
    private Optional<String> line(Aspect aspect, Difference.Changed changed, @Nullable Overview present) {
        String name = texts.get(aspect.nameKey());
        if (aspect == Aspect.ABSTRACT) {
            return Optional.of(texts.get("import.new-text", name));
        }
        String before = before(aspect, changed.present(), present);
        String after = after(aspect, changed.incoming());
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(texts.get("import.before-after", name, orNothing(before), orNothing(after)));
    }

    private String orNothing(String text) {
        return text.isEmpty() ? texts.get("import.nothing") : text;
    }

    private String before(Aspect aspect, Session session, @Nullable Overview present) {
        return switch (aspect) {
            case TITLE -> session.title();
            case START -> start(session.slot());
            case END -> end(session.slot());
            case ROOM -> Objects.requireNonNullElse(session.room(), "");
            case TRACK ->
                present == null ? "" : present.trackOf(session).map(Track::name).orElse("");
            case SPEAKERS ->
                present == null
                        ? ""
                        : present.speakersOf(session).stream()
                                .map(Speaker::name)
                                .collect(Collectors.joining(", "));
            case ABSTRACT -> Objects.requireNonNullElse(session.description(), "");
            case KIND -> SessionWords.of(session.kind(), texts);
            case LANGUAGE -> Objects.requireNonNullElse(session.language(), "");
            case RECORDING -> SessionWords.of(session.recording().recorded(), texts);
            case PAGE -> address(session.url());
            case STATUS -> status(session.status());
        };
    }

    private String after(Aspect aspect, Incoming session) {
        return switch (aspect) {
            case TITLE -> session.title();
            case START -> start(session.slot());
            case END -> end(session.slot());
            case ROOM -> Objects.requireNonNullElse(session.room(), "");
            case TRACK -> Objects.requireNonNullElse(session.track(), "");
            case SPEAKERS -> names(session.speakers());
            case ABSTRACT -> Objects.requireNonNullElse(session.description(), "");
            case KIND -> SessionWords.of(session.kind(), texts);
            case LANGUAGE -> Objects.requireNonNullElse(session.language(), "");
            case RECORDING -> SessionWords.of(session.recording().recorded(), texts);
            case PAGE -> address(session.url());
            case STATUS -> status(session.status());
        };
    }

    private String status(SessionStatus status) {
        return texts.get(
                switch (status) {
                    case PLANNED -> "import.takes-place";
                    case CANCELLED -> "plan.cancelled";
                });
    }

    private String when(Slot slot) {
        LocalDateTime ends = slot.ends();
        return start(slot) + (ends == null ? "" : "–" + clock(ends));
    }

    /// The conference day goes first where the date is another one.
    private String start(Slot slot) {
        return day(slot.day()) + " " + clock(slot.starts());
    }

    private String end(Slot slot) {
        LocalDateTime ends = slot.ends();
        return ends == null ? "" : clock(ends);
    }

    private static String address(@Nullable URI url) {
        return url == null ? "" : url.toString();
    }

    private static String names(List<PublishedSpeaker> speakers) {
        return speakers.stream().map(PublishedSpeaker::name).collect(Collectors.joining(", "));
    }
}
