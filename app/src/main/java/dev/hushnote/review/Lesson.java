package dev.hushnote.review;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What the attendee learned from a conference as a whole, in their own words.
///
/// @param text Markdown as it was typed
/// @param at when it was written
public record Lesson(UUID id, UUID conferenceId, String text, Instant at, Stamp stamp) implements Row<Lesson> {

    public Lesson {
        Objects.requireNonNull(id);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(text);
        Objects.requireNonNull(at);
        Objects.requireNonNull(stamp);
    }

    public Lesson withText(String newText) {
        return new Lesson(id, conferenceId, newText, at, stamp);
    }

    @Override
    public Lesson stamped(Stamp newStamp) {
        return new Lesson(id, conferenceId, text, at, newStamp);
    }

    @Override
    public String summary() {
        return text.lines().findFirst().orElse("");
    }
}
