package dev.hushnote.photo;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An original in this notebook, with what the attendee says of it.
///
/// @param takenAt when it was taken, corrected
/// @param device what took it
/// @param caption what it shows, in the attendee's words
/// @param alt what a reader who cannot see it is told; null for the caption
public record Photo(
        UUID id,
        UUID conferenceId,
        UUID originalId,
        Instant takenAt,
        @Nullable String device,
        @Nullable String caption,
        @Nullable String alt,
        Visibility visibility,
        Stamp stamp)
        implements Row<Photo> {

    public Photo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(originalId);
        Objects.requireNonNull(takenAt);
        Objects.requireNonNull(visibility);
        Objects.requireNonNull(stamp);
    }

    /// The same photo told differently.
    public Photo described(@Nullable String newCaption, @Nullable String newAlt, Visibility newVisibility) {
        return new Photo(id, conferenceId, originalId, takenAt, device, newCaption, newAlt, newVisibility, stamp);
    }

    /// The same photo with another caption; null for none.
    public Photo captioned(@Nullable String newCaption) {
        return described(newCaption, alt, visibility);
    }

    /// The same photo in another conference of the notebook.
    public Photo movedTo(UUID conference) {
        return new Photo(id, conference, originalId, takenAt, device, caption, alt, visibility, stamp);
    }

    @Override
    public Photo stamped(Stamp newStamp) {
        return new Photo(id, conferenceId, originalId, takenAt, device, caption, alt, visibility, newStamp);
    }

    @Override
    public String summary() {
        return caption == null ? "" : caption;
    }
}
