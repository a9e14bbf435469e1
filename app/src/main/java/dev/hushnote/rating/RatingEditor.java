package dev.hushnote.rating;

import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Gives ratings. Every method is one mutation, acknowledged when it returns; may be called from any thread.
public final class RatingEditor {

    private final Ledger ledger;
    private final Programme programme;
    private final Ratings ratings;

    public RatingEditor(Ledger ledger, Programme programme, Ratings ratings) {
        this.ledger = ledger;
        this.programme = programme;
        this.ratings = ratings;
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

    /// Changes a rating's reason, chips and visibility. Its light, session and instant stay: another verdict is
    /// another rating.
    ///
    /// @param change makes the new content of the present one; may run on another thread
    /// @throws dev.hushnote.text.Problem when there is no such rating
    public Rating explain(UUID rating, UnaryOperator<Rating> change) {
        return ledger.write("rating.explain", edit -> {
            Rating present = ratings.require(rating);
            Rating changed = change.apply(present);
            return edit.put(present.explained(changed.reason(), changed.chips())
                    .visible(changed.visibility(), changed.reasonVisibility()));
        });
    }

    /// Puts the rating that counts into the trash; the one before it counts again. Nothing happens when the session
    /// is not rated.
    public void clear(UUID session) {
        ledger.write("rating.clear", edit -> ratings.current(session).map(edit::delete));
    }
}
