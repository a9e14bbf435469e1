package dev.hushnote.review.ui;

import dev.hushnote.rating.Rating;
import dev.hushnote.review.BoardRow;
import dev.hushnote.review.RatedSession;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the board.
sealed interface ReviewRow {

    /// What tells it from the other lines, and stays when its content changes.
    List<Object> key();

    /// A group with its lights.
    ///
    /// @param name its name in the window's language
    /// @param open whether its sessions follow
    record Group(String name, BoardRow row, boolean open) implements ReviewRow {
        @Override
        public List<Object> key() {
            return List.of(row.group());
        }
    }

    /// A session of a group.
    ///
    /// @param group the group it stands in
    /// @param rating the rating that counts, or null
    record Seen(
            String group, RatedSession session, @Nullable Rating rating) implements ReviewRow {
        @Override
        public List<Object> key() {
            return List.of(group, session.id());
        }

        UUID id() {
            return session.id();
        }
    }
}
