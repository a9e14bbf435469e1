package dev.hushnote.schedule;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Track;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The sessions of a day by start and by room; by track where nobody knows the rooms.
///
/// @param columns names of the columns; none when the sessions have neither rooms nor tracks
/// @param slots by start
public record Timetable(List<String> columns, List<Slot> slots) {

    public Timetable {
        columns = List.copyOf(columns);
        slots = List.copyOf(slots);
    }

    /// Everything that starts at one time.
    ///
    /// @param starts local to the conference
    public record Slot(LocalDateTime starts, List<Placed> sessions) {

        public Slot {
            sessions = List.copyOf(sessions);
        }
    }

    /// A session in its column.
    ///
    /// @param column index of the column, or -1 for what belongs to all of them
    public record Placed(Session session, int column) {

        /// The column of what belongs to all of them.
        public static final int EVERYWHERE = -1;
    }

    /// Puts sessions of one conference in their places.
    public static Timetable of(Overview overview, List<Session> sessions) {
        Function<Session, @Nullable String> room = Session::room;
        Function<Session, @Nullable String> track =
                session -> overview.trackOf(session).map(Track::name).orElse(null);
        boolean rooms = sessions.stream().anyMatch(session -> session.room() != null);
        Function<Session, @Nullable String> columnOf = rooms ? room : track;
        List<String> columns = sessions.stream()
                .map(columnOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
        TreeMap<LocalDateTime, List<Placed>> slots = new TreeMap<>();
        for (Session session : sessions) {
            String name = columnOf.apply(session);
            int column = name == null ? Placed.EVERYWHERE : columns.indexOf(name);
            slots.computeIfAbsent(session.slot().starts(), _ -> new java.util.ArrayList<>())
                    .add(new Placed(session, column));
        }
        return new Timetable(
                columns,
                slots.entrySet().stream()
                        .map(slot -> new Slot(
                                slot.getKey(),
                                slot.getValue().stream()
                                        .sorted(Comparator.comparingInt(Placed::column))
                                        .toList()))
                        .toList());
    }

    /// The starred sessions that run at the same time as another starred one.
    public static Set<UUID> toChoose(Overview overview, List<Session> sessions) {
        List<Session> starred = sessions.stream()
                .filter(session -> session.takesPlace() && overview.interestIn(session.id()) > 0)
                .toList();
        Set<UUID> choose = new HashSet<>();
        for (Session one : starred) {
            for (Session other : starred) {
                if (!one.id().equals(other.id()) && overlap(one, other)) {
                    choose.add(one.id());
                }
            }
        }
        return choose;
    }

    /// Whether two sessions run at the same time; one without an end only counts by its start.
    public static boolean overlap(Session one, Session other) {
        LocalDateTime start = one.slot().starts();
        LocalDateTime otherStart = other.slot().starts();
        return start.equals(otherStart)
                || (start.isBefore(other.slot().endsOrStarts())
                        && otherStart.isBefore(one.slot().endsOrStarts()));
    }

    /// The slot that is next at a time, as an index; nothing after the last start.
    public static Optional<Integer> nextAfter(List<LocalDateTime> starts, LocalDateTime now) {
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i).isAfter(now)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
