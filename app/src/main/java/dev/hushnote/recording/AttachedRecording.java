package dev.hushnote.recording;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A recording of a session that the attendee can listen to.
///
/// @param title what the attendee or the site calls it
/// @param length how long it runs, in whole milliseconds, or null while unknown
public record AttachedRecording(
        UUID id,
        UUID sessionId,
        Medium medium,
        @Nullable String title,
        @Nullable Duration length,
        Stamp stamp) implements Row<AttachedRecording> {

    public AttachedRecording {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sessionId);
        Objects.requireNonNull(medium);
        Objects.requireNonNull(stamp);
        length = length == null ? null : length.truncatedTo(ChronoUnit.MILLIS);
        if (length != null && length.isNegative()) {
            throw new IllegalArgumentException("a recording cannot be shorter than nothing: " + length);
        }
    }

    public AttachedRecording withLength(@Nullable Duration newLength) {
        return new AttachedRecording(id, sessionId, medium, title, newLength, stamp);
    }

    @Override
    public AttachedRecording stamped(Stamp newStamp) {
        return new AttachedRecording(id, sessionId, medium, title, length, newStamp);
    }

    /// Its title, or where it is.
    @Override
    public String summary() {
        return title == null ? medium.location() : title;
    }
}
