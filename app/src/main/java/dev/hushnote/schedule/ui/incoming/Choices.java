package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Conference;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the attendee wants a programme.
///
/// @param into the conference it comes into; null for a new one
/// @param zone of a new conference; null while nobody said
record Choices(
        @Nullable Conference into,
        @Nullable ZoneId zone,
        Set<LocalDate> leftOutDays,
        Set<String> leftOutTracks,
        boolean joinRooms) {

    Choices {
        leftOutDays = Set.copyOf(leftOutDays);
        leftOutTracks = Set.copyOf(leftOutTracks);
    }

    Choices into(@Nullable Conference conference) {
        return new Choices(conference, zone, leftOutDays, leftOutTracks, joinRooms);
    }

    Choices in(@Nullable ZoneId place) {
        return new Choices(into, place, leftOutDays, leftOutTracks, joinRooms);
    }

    Choices joining(boolean rooms) {
        return new Choices(into, zone, leftOutDays, leftOutTracks, rooms);
    }

    Choices withDay(LocalDate day, boolean wanted) {
        return new Choices(into, zone, changed(leftOutDays, day, !wanted), leftOutTracks, joinRooms);
    }

    Choices withTracks(Set<String> tracks, boolean wanted) {
        Set<String> out = leftOutTracks;
        for (String track : tracks) {
            out = changed(out, track, !wanted);
        }
        return new Choices(into, zone, leftOutDays, out, joinRooms);
    }

    /// Where times are told in; null while nobody knows.
    @Nullable
    ZoneId where() {
        return into == null ? zone : into.zone();
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean there) {
        Set<T> copy = new HashSet<>(all);
        if (there) {
            copy.add(one);
        } else {
            copy.remove(one);
        }
        return copy;
    }
}
