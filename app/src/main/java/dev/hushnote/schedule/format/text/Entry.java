package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.RawSpeaker;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a programme says of one session, while its lines are read. Not thread-safe.
final class Entry {

    final ClockSpan span;
    final @Nullable LocalDate day;
    String title = "";

    @Nullable
    String room;

    @Nullable
    String track;

    @Nullable
    Duration lasts;

    @Nullable
    URI url;

    final List<RawSpeaker> speakers = new ArrayList<>();
    final List<String> description = new ArrayList<>();

    /// @param day null where the text has named none
    Entry(ClockSpan span, @Nullable LocalDate day, @Nullable String room, @Nullable String track) {
        this.span = span;
        this.day = day;
        this.room = room;
        this.track = track;
    }

    /// Another one at the same time.
    Entry beside() {
        return new Entry(span, day, room, track);
    }

    LocalTime starts() {
        return span.starts();
    }

    /// Whether somebody else could not follow in the same place before it ends.
    boolean isWhere(Entry other) {
        return java.util.Objects.equals(room, other.room) && java.util.Objects.equals(track, other.track);
    }

    void people(String text) {
        speakers.addAll(People.in(text));
    }
}
