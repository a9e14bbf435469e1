package dev.hushnote.live;

import dev.hushnote.conference.Attendance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A time that the attendee said to be in a session.
///
/// @param from when it was entered
/// @param until when it was left early or skipped after all, or null
public record Attending(
        UUID session, Instant from, @Nullable Instant until) {

    /// By time; what was recorded for one instant in the order of recording.
    static final Comparator<Attendance> ORDER = Comparator.comparing(Attendance::at)
            .thenComparing(state -> state.stamp().changedAt())
            .thenComparing(Attendance::id);

    /// The times that recorded states amount to, in the order of entering.
    static List<Attending> of(List<Attendance> attendances) {
        Map<UUID, List<Attendance>> bySession = new HashMap<>();
        attendances.stream()
                .sorted(ORDER)
                .forEach(attendance -> bySession
                        .computeIfAbsent(attendance.sessionId(), _ -> new ArrayList<>())
                        .add(attendance));
        return bySession.values().stream()
                .flatMap(states -> ofOneSession(states).stream())
                .sorted(Comparator.comparing(Attending::from))
                .toList();
    }

    private static List<Attending> ofOneSession(List<Attendance> states) {
        List<Attending> times = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Attendance state = states.get(i);
            if (state.state() == Attendance.State.ATTENDED) {
                times.add(new Attending(state.sessionId(), state.at(), leaving(states.subList(i, states.size()))));
            }
        }
        return times;
    }

    private static @Nullable Instant leaving(List<Attendance> later) {
        return later.stream()
                .filter(state ->
                        state.state() == Attendance.State.LEFT_EARLY || state.state() == Attendance.State.SKIPPED)
                .map(Attendance::at)
                .findFirst()
                .orElse(null);
    }

    /// Whether it had begun and was not over.
    boolean holdsAt(Instant now) {
        return !from.isAfter(now) && (until == null || until.isAfter(now));
    }
}
