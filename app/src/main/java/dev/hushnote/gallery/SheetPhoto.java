package dev.hushnote.gallery;

import dev.hushnote.log.Entry;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A photo with the file it shows and its place in a log.
///
/// @param entry the entry that shows it, or null while it stands in no log
public record SheetPhoto(
        Photo photo, Original original, @Nullable Entry entry) {

    public SheetPhoto {
        Objects.requireNonNull(photo);
        Objects.requireNonNull(original);
    }

    public UUID id() {
        return photo.id();
    }

    /// The session in whose log it stands.
    public Optional<UUID> session() {
        return Optional.ofNullable(entry).map(Entry::sessionId);
    }

    /// What it shows, in the attendee's words; nothing when nobody said.
    public Optional<String> caption() {
        return Optional.ofNullable(photo.caption()).filter(words -> !words.isBlank());
    }

    /// Whether it stays with the attendee, be it for its own sake or for its entry's.
    public boolean hidden() {
        return !photo.visibility().isPublic()
                || (entry != null && !entry.visibility().isPublic());
    }
}
