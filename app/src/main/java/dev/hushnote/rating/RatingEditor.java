package dev.hushnote.rating;

import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /// What one key does: another light than the one that counts is a new rating that keeps its reason, chips and
    /// visibility; the same light again makes the session not rated.
    ///
    /// @return the rating that counts now
    public Optional<Rating> press(UUID session, Light light) {
        Optional<Rating> former = ratings.current(session);
        if (former.filter(rating -> rating.light() == light).isPresent()) {
            clear(session);
            return Optional.empty();
        }
        return Optional.of(rate(new NewRating(
                session,
                light,
                former.map(Rating::reason).orElse(null),
                former.map(Rating::chips).orElse(List.of()),
                null,
                former.map(Rating::visibility).orElse(Visibility.PUBLIC),
                former.map(Rating::reasonVisibility).orElse(Visibility.PUBLIC))));
    }

    /// Gives a light that was given an id elsewhere, once however often it is called, also after it was cleared.
    /// Reason,
    /// chips and visibility of the rating that counts now are kept. One mutation, `rating.add`.
    ///
    /// @param at when it was given; an earlier one than the rating that counts does not count
    /// @return the rating as it is now, in the trash or not
    /// @throws dev.hushnote.text.Problem when there is no such session
    public Rating giveOnce(UUID id, UUID session, Light light, Instant at) {
        return ledger.write("rating.add", edit -> {
            programme.requireSession(session);
            Optional<Rating> former = ratings.current(session);
            Rating given = new Rating(
                    id,
                    session,
                    light,
                    former.map(Rating::reason).orElse(null),
                    former.map(Rating::chips).orElse(List.of()),
                    at,
                    former.map(Rating::visibility).orElse(Visibility.PUBLIC),
                    former.map(Rating::reasonVisibility).orElse(Visibility.PUBLIC),
                    Stamp.NEW);
            return edit.present(given).orElseGet(() -> edit.put(given));
        });
    }

    /// Puts the ratings that were given to a session until then into the trash in one mutation, `rating.clear`;
    /// a later one stays. Nothing happens when there is none.
    ///
    /// @param at when it was cleared, which may be some time ago
    /// @throws dev.hushnote.text.Problem when there is no such session
    public void clearUntil(UUID session, Instant at) {
        ledger.write("rating.clear", edit -> {
            programme.requireSession(session);
            return ratings.of(session).stream()
                    .filter(rating -> !rating.at().isAfter(at))
                    .map(edit::delete)
                    .toList();
        });
    }

    /// Makes a session not rated: all its ratings go into the trash in one mutation, whose undo brings them all
    /// back. Nothing happens when the session is not rated.
    public void clear(UUID session) {
        ledger.write(
                "rating.clear",
                edit -> ratings.of(session).stream().map(edit::delete).toList());
    }
}
