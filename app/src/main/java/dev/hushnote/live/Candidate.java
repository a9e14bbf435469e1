package dev.hushnote.live;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session on the world's time line.
///
/// @param zone the conference's zone
public record Candidate(Session session, ZoneId zone) {

    /// Talks overrun, and people stay for a word with the speaker.
    static final Duration OVERRUN = Duration.ofMinutes(10);

    /// A session of the programme without an end is not taken to run for longer.
    static final Duration LONGEST_OPEN = Duration.ofHours(3);

    private static final LocalTime DAY_BEGINS = LocalTime.of(5, 0);

    UUID id() {
        return session.id();
    }

    Instant starts() {
        return session.slot().starts().atZone(zone).toInstant();
    }

    /// Null while it is open-ended.
    @Nullable
    Instant ends() {
        return session.slot().ends() == null
                ? null
                : session.slot().ends().atZone(zone).toInstant();
    }

    /// The end, or the latest one to reckon with where none is known.
    Instant endsAtLatest() {
        Instant ends = ends();
        return ends == null ? starts().plus(LONGEST_OPEN) : ends;
    }

    boolean isOpenEnded() {
        return session.slot().ends() == null;
    }

    boolean runsAt(Instant now) {
        return !now.isBefore(starts()) && now.isBefore(endsAtLatest());
    }

    /// How long it holds somebody who entered it: past its end, or to the end of the conference day.
    Instant holdsUntil(Instant entered) {
        Instant ends = ends();
        return ends == null ? endOfDay(later(entered, starts())) : ends.plus(OVERRUN);
    }

    /// The conference day that an instant falls on.
    LocalDate dayOf(Instant instant) {
        return Slot.dayOf(instant.atZone(zone).toLocalDateTime());
    }

    private Instant endOfDay(Instant instant) {
        return dayOf(instant).plusDays(1).atTime(DAY_BEGINS).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
