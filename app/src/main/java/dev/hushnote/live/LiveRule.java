package dev.hushnote.live;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which session is live: the one last entered, until ten minutes past its end; else the only one running; else
/// the only starred one running. Pure: the same facts and the same instant give the same answer.
///
/// What lies after the instant asked about is not looked at, so that a past instant gets the answer it had then.
/// Breaks, socials, the hallway, moments and what is cancelled count only when they were entered. A session that the
/// attendee left,
/// skipped or wants to watch later does not count as running. An open-ended moment gives way to a session that
/// starts after it was entered and can only be the one: otherwise a photo of the lunch would hold on to the
/// pictures of the afternoon.
public final class LiveRule {

    private static final Duration JUST_BEFORE = Duration.ofNanos(1_000);

    private final Map<UUID, Candidate> candidates;
    private final List<Attending> entered;
    private final Map<UUID, List<Attendance>> states;
    private final Set<UUID> starred;

    /// @param candidates sessions of any conferences
    /// @param attendances what is recorded of them, in any order
    /// @param plans the attendee's plans for them
    public LiveRule(Collection<Candidate> candidates, List<Attendance> attendances, Collection<Plan> plans) {
        this.candidates = candidates.stream()
                .collect(Collectors.toMap(Candidate::id, Function.identity(), (first, _) -> first, HashMap::new));
        this.entered = Attending.of(attendances);
        this.states = attendances.stream().collect(Collectors.groupingBy(Attendance::sessionId));
        this.starred =
                plans.stream().filter(Plan::starred).map(Plan::sessionId).collect(Collectors.toUnmodifiableSet());
    }

    /// Where the attendee is at an instant.
    public Live at(Instant now) {
        Optional<Live> in = in(now).map(Function.identity());
        return in.orElseGet(() -> {
            List<Session> running =
                    running(now).stream().map(Candidate::session).toList();
            return running.size() > 1 ? new Live.Ambiguous(running) : between(now);
        });
    }

    /// The session that the attendee last entered and that still holds them, whether or not it is live.
    Optional<Candidate> held(Instant now) {
        return holding(now).map(time -> candidates.get(time.session()));
    }

    /// The session that was live when something ended or was left for the last time today.
    Optional<Session> last(Instant now) {
        return lastEnding(now).flatMap(this::liveBefore);
    }

    /// Programme sessions that run and that the attendee has not turned away from; starred ones first, then by
    /// start and room.
    List<Candidate> running(Instant now) {
        return candidates.values().stream()
                .filter(LiveRule::isOnProgramme)
                .filter(candidate -> candidate.runsAt(now) && !isAway(candidate.id(), now))
                .sorted(byInterest())
                .toList();
    }

    /// Starred sessions first, then by start, room and title.
    Comparator<Candidate> byInterest() {
        return Comparator.comparing((Candidate candidate) -> !starred.contains(candidate.id()))
                .thenComparing(Candidate::starts)
                .thenComparing(candidate -> candidate.session().room() == null
                        ? ""
                        : candidate.session().room())
                .thenComparing(candidate -> candidate.session().title())
                .thenComparing(Candidate::id);
    }

    private Optional<Live.In> in(Instant now) {
        Optional<Attending> holding = holding(now);
        Optional<Candidate> onlyOne = onlyOne(running(now));
        if (holding.isEmpty() || givesWay(holding.get(), onlyOne)) {
            return onlyOne.map(candidate -> new Live.In(candidate.session(), false));
        }
        return holding.map(time -> new Live.In(required(time.session()).session(), true));
    }

    private boolean givesWay(Attending holding, Optional<Candidate> onlyOne) {
        Candidate held = required(holding.session());
        return held.session().kind() == SessionKind.MOMENT
                && held.isOpenEnded()
                && onlyOne.filter(candidate -> candidate.starts().isAfter(holding.from()))
                        .isPresent();
    }

    private Optional<Candidate> onlyOne(List<Candidate> running) {
        if (running.size() == 1) {
            return Optional.of(running.getFirst());
        }
        List<Candidate> picked = running.stream()
                .filter(candidate -> starred.contains(candidate.id()))
                .toList();
        return picked.size() == 1 ? Optional.of(picked.getFirst()) : Optional.empty();
    }

    private Optional<Attending> holding(Instant now) {
        return entered.stream()
                .filter(time -> time.holdsAt(now) && candidates.containsKey(time.session()))
                .filter(time -> !now.isAfter(required(time.session()).holdsUntil(time.from())))
                .reduce((_, later) -> later);
    }

    private Live between(Instant now) {
        return lastEnding(now)
                .<Live>map(since -> new Live.Between(since, liveBefore(since).orElse(null)))
                .orElseGet(Live.Nothing::new);
    }

    /// When something ended or was left for the last time today.
    private Optional<Instant> lastEnding(Instant now) {
        return Stream.concat(endings(now), leavings(now)).max(Comparator.naturalOrder());
    }

    private Optional<Session> liveBefore(Instant instant) {
        return in(instant.minus(JUST_BEFORE)).map(Live.In::session);
    }

    /// When sessions of the programme ended today.
    private Stream<Instant> endings(Instant now) {
        return candidates.values().stream()
                .filter(candidate -> isOnProgramme(candidate) && !isAway(candidate.id(), now))
                .filter(candidate -> isToday(candidate, candidate.endsAtLatest(), now))
                .map(Candidate::endsAtLatest);
    }

    /// When the attendee came out of what was entered today.
    private Stream<Instant> leavings(Instant now) {
        return entered.stream()
                .filter(time -> candidates.containsKey(time.session()))
                .flatMap(time -> {
                    Candidate candidate = required(time.session());
                    Instant ends =
                            candidate.isOpenEnded() ? candidate.holdsUntil(time.from()) : candidate.endsAtLatest();
                    Instant out = time.until() != null && time.until().isBefore(ends) ? time.until() : ends;
                    return isToday(candidate, out, now) && !time.from().isAfter(now) ? Stream.of(out) : Stream.empty();
                });
    }

    /// What is cancelled does not run, whatever its slot says.
    private static boolean isOnProgramme(Candidate candidate) {
        return candidate.session().kind().isProgramme() && candidate.session().takesPlace();
    }

    private static boolean isToday(Candidate candidate, Instant ending, Instant now) {
        return !ending.isAfter(now)
                && candidate.dayOf(ending.minus(JUST_BEFORE)).equals(candidate.dayOf(now));
    }

    private boolean isAway(UUID session, Instant now) {
        return states.getOrDefault(session, List.of()).stream()
                .filter(state -> !state.at().isAfter(now))
                .max(Attending.ORDER)
                .filter(state -> switch (state.state()) {
                    case SKIPPED, LEFT_EARLY, WATCH_LATER -> true;
                    case ATTENDED, WATCHED -> false;
                })
                .isPresent();
    }

    private Candidate required(UUID session) {
        Candidate candidate = candidates.get(session);
        if (candidate == null) {
            throw new IllegalArgumentException("no candidate " + session);
        }
        return candidate;
    }
}
