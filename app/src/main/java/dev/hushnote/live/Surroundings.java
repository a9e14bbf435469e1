package dev.hushnote.live;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Everything around an instant, read once.
///
/// @param conferences those in use, by id
record Surroundings(Map<UUID, Conference> conferences, List<Candidate> candidates, LiveRule rule) {

    private static final int MOST = 9;
    private static final int MOST_NEXT = 4;
    private static final Duration SOON = Duration.ofMinutes(60);

    List<Choice> choices(Instant now) {
        Live live = rule.at(now);
        List<Candidate> running = running(live, now);
        Optional<Candidate> last = rule.last(now)
                .flatMap(session -> candidate(session.id()))
                .filter(candidate -> !running.contains(candidate));
        List<Choice> choices = new ArrayList<>();
        running.stream()
                .limit(last.isPresent() ? MOST - 1 : MOST)
                .forEach(candidate -> choices.add(choice(candidate, Choice.Reason.RUNNING)));
        last.ifPresent(candidate -> choices.add(choice(candidate, Choice.Reason.LAST)));
        next(now).stream()
                .limit(Math.min(MOST_NEXT, MOST - choices.size()))
                .forEach(candidate -> choices.add(choice(candidate, Choice.Reason.NEXT)));
        return List.copyOf(choices);
    }

    /// Rooms before breaks; a moment only while it is live.
    private List<Candidate> running(Live live, Instant now) {
        Optional<UUID> current = live.certain().map(Session::id);
        return candidates.stream()
                .filter(candidate ->
                        current.equals(Optional.of(candidate.id())) || (candidate.runsAt(now) && isOffered(candidate)))
                .sorted(Comparator.comparing((Candidate candidate) ->
                                !candidate.session().kind().isProgramme())
                        .thenComparing(rule.byInterest()))
                .toList();
    }

    private List<Candidate> next(Instant now) {
        return candidates.stream()
                .filter(Surroundings::isOffered)
                .filter(candidate ->
                        candidate.starts().isAfter(now) && !candidate.starts().isAfter(now.plus(SOON)))
                .sorted(rule.byInterest())
                .limit(MOST_NEXT)
                .sorted(Comparator.comparing(Candidate::starts))
                .toList();
    }

    private static boolean isOffered(Candidate candidate) {
        return candidate.session().kind() != SessionKind.MOMENT
                && candidate.session().takesPlace();
    }

    Optional<Candidate> candidate(UUID session) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(session))
                .findFirst();
    }

    private Choice choice(Candidate candidate, Choice.Reason reason) {
        UUID conference = candidate.session().conferenceId();
        return new Choice(candidate.session(), Objects.requireNonNull(conferences.get(conference)), reason);
    }
}
