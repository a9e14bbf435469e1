package dev.hushnote.recording;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.text.Clocked;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ties an instant of a session to a position of its recording.
///
/// @param entryId the entry that was begun then, or null; the anchor stays when the entry goes
/// @param at in whole microseconds
/// @param position of the recording, in whole milliseconds
public record Anchor(UUID id, UUID recordingId, @Nullable UUID entryId, Instant at, Duration position, Stamp stamp)
        implements Row<Anchor> {

    public Anchor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(recordingId);
        Objects.requireNonNull(stamp);
        at = at.truncatedTo(ChronoUnit.MICROS);
        position = Lengths.checked(position);
    }

    @Override
    public Anchor stamped(Stamp newStamp) {
        return new Anchor(id, recordingId, entryId, at, position, newStamp);
    }

    @Override
    public String summary() {
        return Clocked.text(position);
    }
}
