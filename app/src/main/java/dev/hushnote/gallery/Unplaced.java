package dev.hushnote.gallery;

import dev.hushnote.conference.Session;
import java.util.List;
import java.util.Optional;

/// A photo that stands in no log.
///
/// @param suggested the sessions it may have been taken in, the likeliest first; may be none
public record Unplaced(SheetPhoto photo, List<Session> suggested) {

    public Unplaced {
        suggested = List.copyOf(suggested);
    }

    public Optional<Session> likeliest() {
        return suggested.stream().findFirst();
    }
}
