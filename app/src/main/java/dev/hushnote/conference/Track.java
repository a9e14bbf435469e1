package dev.hushnote.conference;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A strand of a programme.
///
/// @param color as `#rrggbb`
/// @param host who runs it
public record Track(
        UUID id,
        UUID conferenceId,
        String name,
        @Nullable String color,
        @Nullable String host,
        Stamp stamp) implements Row<Track> {

    public Track {
        Objects.requireNonNull(id);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(stamp);
        Titles.require(name);
    }

    @Override
    public Track stamped(Stamp newStamp) {
        return new Track(id, conferenceId, name, color, host, newStamp);
    }

    @Override
    public String summary() {
        return name;
    }
}
