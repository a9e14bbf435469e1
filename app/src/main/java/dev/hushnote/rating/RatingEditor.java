package dev.hushnote.rating;

import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives ratings. Every method is one mutation, acknowledged when it returns; may be called from any thread.
public final class RatingEditor {

    private final Ledger ledger;
    private final Programme programme;

    public RatingEditor(Ledger ledger, Programme programme) {
        this.ledger = ledger;
        this.programme = programme;
    }

    /// A rating about to be given.
    ///
    /// @param at when, or null for now
    public record NewRating(
            UUID session,
            Light light,
            @Nullable String reason,
            List<String> chips,
            @Nullable Instant at,
            Visibility visibility,
            Visibility reasonVisibility) {}

    public Rating rate(NewRating rating) {
        return ledger.write("rating.add", edit -> {
            programme.requireSession(rating.session());
            return edit.put(new Rating(
                    edit.newId(),
                    rating.session(),
                    rating.light(),
                    rating.reason(),
                    rating.chips(),
                    rating.at() == null ? edit.now() : rating.at(),
                    rating.visibility(),
                    rating.reasonVisibility(),
                    Stamp.NEW));
        });
    }
}
