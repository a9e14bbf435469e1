package dev.hushnote.schedule.merge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/// How a programme is to come in.
///
/// @param zone the conference's zone, which true instants are told in
/// @param leftOutDays conference days that stay out
/// @param leftOutTracks tracks whose sessions stay out
/// @param joinRooms whether spellings of one room become the one that is used most
public record Wishes(ZoneId zone, Set<LocalDate> leftOutDays, Set<String> leftOutTracks, boolean joinRooms) {

    public Wishes {
        leftOutDays = Set.copyOf(leftOutDays);
        leftOutTracks = Set.copyOf(leftOutTracks);
    }

    /// Everything, with rooms joined.
    public static Wishes all(ZoneId zone) {
        return new Wishes(zone, Set.of(), Set.of(), true);
    }
}
