package dev.hushnote.rating;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the attendee thought of a session at one moment; the latest counts, all are kept.
///
/// @param reason one line why
/// @param chips single words why
/// @param at when it was given
/// @param reasonVisibility whether the reason may appear where the light does
public record Rating(
        UUID id,
        UUID sessionId,
        Light light,
        @Nullable String reason,
        List<String> chips,
        Instant at,
        Visibility visibility,
        Visibility reasonVisibility,
        Stamp stamp)
        implements Row<Rating> {

    public Rating {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sessionId);
        Objects.requireNonNull(light);
        Objects.requireNonNull(at);
        Objects.requireNonNull(visibility);
        Objects.requireNonNull(reasonVisibility);
        Objects.requireNonNull(stamp);
        chips = List.copyOf(chips);
    }

    /// The same light with another reason.
    public Rating explained(@Nullable String newReason, List<String> newChips) {
        return new Rating(id, sessionId, light, newReason, newChips, at, visibility, reasonVisibility, stamp);
    }

    public Rating visible(Visibility newVisibility, Visibility newReasonVisibility) {
        return new Rating(id, sessionId, light, reason, chips, at, newVisibility, newReasonVisibility, stamp);
    }

    @Override
    public Rating stamped(Stamp newStamp) {
        return new Rating(id, sessionId, light, reason, chips, at, visibility, reasonVisibility, newStamp);
    }

    @Override
    public String summary() {
        return reason == null ? light.shape() : light.shape() + " " + reason;
    }
}
