package dev.hushnote.recording;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Titles;
import java.time.Duration;
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
        if (title != null) {
            Titles.require(title);
        }
        length = length == null ? null : Lengths.checked(length);
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
