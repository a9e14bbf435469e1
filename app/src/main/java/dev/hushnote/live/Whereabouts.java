package dev.hushnote.live;

import dev.hushnote.capture.SessionAt;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the attendee is, over all conferences of the notebook. Reads the notebook at every call; may be used
/// from any thread but the window's.
public final class Whereabouts implements SessionAt {

    /// Zones reach a day around UTC, and an evening belongs to the day before.
    private static final int DAYS_AROUND = 2;

    private final Programme programme;
    private final Clock clock;

    public Whereabouts(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    public Live now() {
        return at(clock.instant());
    }

    /// Where the attendee was at an instant, by what had been recorded until then.
    public Live at(Instant instant) {
        return read(instant).rule().at(instant);
    }

    /// Where the attendee was at each of many instants; the notebook is read once for each day (UTC) of them.
    public Map<Instant, Live> at(Collection<Instant> instants) {
        Map<LocalDate, List<Instant>> byDay = instants.stream()
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)));
        Map<Instant, Live> found = new HashMap<>();
        byDay.values().forEach(day -> {
            LiveRule rule = read(day.getFirst()).rule();
            day.forEach(instant -> found.put(instant, rule.at(instant)));
        });
        return found;
    }

    @Override
    public Optional<UUID> sessionAt(Instant instant) {
        return at(instant).certain().map(Session::id);
    }

    /// What "Where am I?" offers: running sessions, the last one, the next ones; at most nine.
    public List<Choice> choices(Instant now) {
        return read(now).choices(now);
    }

    /// What the notebook knows of the days around an instant.
    Surroundings read(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        List<Candidate> candidates = new ArrayList<>();
        List<Attendance> attendances = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        Map<UUID, Conference> conferences = new HashMap<>();
        for (Conference conference : programme.conferences()) {
            conferences.put(conference.id(), conference);
            List<Attendance> states = programme.attendances(conference.id());
            attendances.addAll(states);
            plans.addAll(programme.plans(conference.id()));
            Map<UUID, Session> sessions = new HashMap<>();
            programme
                    .sessions(conference.id(), day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND))
                    .forEach(session -> sessions.put(session.id(), session));
            enteredAround(instant, states).stream()
                    .filter(id -> !sessions.containsKey(id))
                    .flatMap(id -> programme.session(id).stream())
                    .forEach(session -> sessions.put(session.id(), session));
            sessions.values().forEach(session -> candidates.add(new Candidate(session, conference.zone())));
        }
        return new Surroundings(conferences, candidates, new LiveRule(candidates, attendances, plans));
    }

    /// Somebody may enter a session of another day: that of a workshop over days, or an evening moved by hand.
    private static List<UUID> enteredAround(Instant instant, List<Attendance> states) {
        return states.stream()
                .filter(state -> state.at().isAfter(instant.minus(Duration.ofDays(DAYS_AROUND))))
                .map(Attendance::sessionId)
                .distinct()
                .toList();
    }
}
