package dev.hushnote.recording;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.text.Clocked;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/// What was being heard when an entry was written while listening.
///
/// @param position of the recording, in whole milliseconds
public record Heard(UUID id, UUID entryId, UUID recordingId, Duration position, Stamp stamp) implements Row<Heard> {

    public Heard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(entryId);
        Objects.requireNonNull(recordingId);
        Objects.requireNonNull(stamp);
        position = Lengths.checked(position);
    }

    @Override
    public Heard stamped(Stamp newStamp) {
        return new Heard(id, entryId, recordingId, position, newStamp);
    }

    @Override
    public String summary() {
        return Clocked.text(position);
    }
}
