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
/// @param doneAt when a mark that asks for something was ticked off, or null while it is open
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
        @Nullable Instant doneAt,
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
        return copy(sessionId, position, kind, newText, answer, indent, visibility, doneAt, stamp);
    }

    /// The answer is dropped when the new kind is no look-up, and another mark is open again.
    public Entry withKind(EntryKind newKind) {
        String kept = newKind == EntryKind.LOOK_UP ? answer : null;
        Instant done = newKind == kind ? doneAt : null;
        return copy(sessionId, position, newKind, text, kept, indent, visibility, done, stamp);
    }

    public Entry withAnswer(@Nullable String newAnswer) {
        return copy(sessionId, position, kind, text, newAnswer, indent, visibility, doneAt, stamp);
    }

    public Entry withIndent(int newIndent) {
        return copy(sessionId, position, kind, text, answer, newIndent, visibility, doneAt, stamp);
    }

    public Entry withVisibility(Visibility newVisibility) {
        return copy(sessionId, position, kind, text, answer, indent, newVisibility, doneAt, stamp);
    }

    public Entry withDoneAt(@Nullable Instant newDoneAt) {
        return copy(sessionId, position, kind, text, answer, indent, visibility, newDoneAt, stamp);
    }

    public Entry withPosition(long newPosition) {
        return withPlace(sessionId, newPosition);
    }

    /// The same entry in another log, or elsewhere in its own.
    public Entry withPlace(UUID newSession, long newPosition) {
        return copy(newSession, newPosition, kind, text, answer, indent, visibility, doneAt, stamp);
    }

    /// Whether it was logged after its session had ended.
    public boolean addedLater(Instant sessionEnd) {
        return committedAt.isAfter(sessionEnd);
    }

    @Override
    public Entry stamped(Stamp newStamp) {
        return copy(sessionId, position, kind, text, answer, indent, visibility, doneAt, newStamp);
    }

    @Override
    public String summary() {
        return text.lines().findFirst().orElse("");
    }

    private Entry copy(
            UUID newSession,
            long newPosition,
            EntryKind newKind,
            String newText,
            @Nullable String newAnswer,
            int newIndent,
            Visibility newVisibility,
            @Nullable Instant newDoneAt,
            Stamp newStamp) {
        return new Entry(
                id,
                newSession,
                newPosition,
                newKind,
                newText,
                newAnswer,
                newIndent,
                photoId,
                begunAt,
                committedAt,
                newVisibility,
                newDoneAt,
                newStamp);
    }
}
