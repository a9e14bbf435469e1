package dev.hushnote.log;

import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry about to be logged.
///
/// @param text Markdown; taken as it is, never searched for marks
/// @param at when it happened: the entry then takes its place by time. Null for now: it goes to the end.
public record NewEntry(
        UUID session,
        EntryKind kind,
        String text,
        @Nullable String answer,
        @Nullable UUID photo,
        @Nullable Instant at,
        Visibility visibility) {

    public static NewEntry text(UUID session, String text) {
        return new NewEntry(session, EntryKind.TEXT, text, null, null, null, Visibility.PUBLIC);
    }
}
