package dev.hushnote.log;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One block of a session's log.
///
/// @param position its place among the entries of its session: sparse, and apart from its instants
/// @param text Markdown as it was typed; may be empty for a mark alone on a line, and for a photo
/// @param answer what a look-up found, or null while it is open
/// @param indent level, 0 at the left edge
/// @param photoId the photo of an entry of kind PHOTO, else null
/// @param begunAt when its first key was pressed
/// @param committedAt when it was logged
public record Entry(
        UUID id,
        UUID sessionId,
        long position,
        EntryKind kind,
        String text,
        @Nullable String answer,
        int indent,
        @Nullable UUID photoId,
        Instant begunAt,
        Instant committedAt,
        Visibility visibility,
        Stamp stamp)
        implements Row<Entry> {

    public Entry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sessionId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(begunAt);
        Objects.requireNonNull(committedAt);
        Objects.requireNonNull(visibility);
        Objects.requireNonNull(stamp);
        if ((kind == EntryKind.PHOTO) != (photoId != null)) {
            throw new IllegalArgumentException("an entry has a photo exactly when it is of kind PHOTO: " + id);
        }
    }

    public Entry withText(String newText) {
        return copy(position, newText, answer, stamp);
    }

    public Entry withAnswer(@Nullable String newAnswer) {
        return copy(position, text, newAnswer, stamp);
    }

    public Entry withPosition(long newPosition) {
        return copy(newPosition, text, answer, stamp);
    }

    @Override
    public Entry stamped(Stamp newStamp) {
        return copy(position, text, answer, newStamp);
    }

    @Override
    public String summary() {
        return text.lines().findFirst().orElse("");
    }

    private Entry copy(long newPosition, String newText, @Nullable String newAnswer, Stamp newStamp) {
        return new Entry(
                id,
                sessionId,
                newPosition,
                kind,
                newText,
                newAnswer,
                indent,
                photoId,
                begunAt,
                committedAt,
                visibility,
                newStamp);
    }
}
