package dev.hushnote.live;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.FoldedName;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.rating.Rating;
import dev.hushnote.review.Traces;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what the speakers of a session said before, in every conference of the notebook. May be used from any thread.
public final class EarlierTalks {

    private final Programme programme;
    private final Traces traces;

    public EarlierTalks(Programme programme, Traces traces) {
        this.programme = programme;
        this.traces = traces;
    }

    /// The talks of people called like its speakers that began before it, the latest first. What was cancelled is left
    /// out.
    public List<EarlierTalk> before(Session session) {
        Set<FoldedName> names = programme.speakersOf(session).stream()
                .map(speaker -> FoldedName.of(speaker.name()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Optional<Instant> begins =
                programme.conference(session.conferenceId()).map(conference -> starts(session, conference));
        if (names.isEmpty() || begins.isEmpty()) {
            return List.of();
        }
        return programme.conferences().stream()
                .flatMap(conference -> of(names, conference, each -> isBefore(each, conference, session, begins.get())))
                .sorted(Comparator.comparing((EarlierTalk talk) -> starts(talk.session(), talk.conference()))
                        .reversed())
                .toList();
    }

    private Stream<EarlierTalk> of(Set<FoldedName> names, Conference conference, Predicate<Session> earlier) {
        Map<UUID, Speaker> called = programme.speakers(conference.id()).stream()
                .filter(speaker -> names.contains(FoldedName.of(speaker.name())))
                .collect(Collectors.toMap(Speaker::id, Function.identity()));
        List<Session> theirs = called.isEmpty()
                ? List.of()
                : programme.sessions(conference.id()).stream()
                        .filter(session -> session.speakers().stream().anyMatch(called::containsKey))
                        .filter(earlier)
                        .toList();
        if (theirs.isEmpty()) {
            return Stream.empty();
        }
        Map<UUID, Rating> lights = traces.ratings(conference.id());
        Set<UUID> logged = traces.logged(conference.id());
        return theirs.stream()
                .map(session -> new EarlierTalk(
                        conference,
                        session,
                        names(session, called),
                        Optional.ofNullable(lights.get(session.id()))
                                .map(Rating::light)
                                .orElse(null),
                        logged.contains(session.id())));
    }

    private static String names(Session session, Map<UUID, Speaker> called) {
        return session.speakers().stream()
                .map(called::get)
                .filter(Objects::nonNull)
                .map(Speaker::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isBefore(Session each, Conference conference, Session session, Instant begins) {
        return each.takesPlace()
                && !each.id().equals(session.id())
                && starts(each, conference).isBefore(begins);
    }

    private static Instant starts(Session session, Conference conference) {
        return session.slot().starts().atZone(conference.zone()).toInstant();
    }
}
