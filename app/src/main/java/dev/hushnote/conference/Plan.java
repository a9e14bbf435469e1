package dev.hushnote.conference;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The attendee's side of a session before it runs.
///
/// @param interest 0 for none to 3 for the most
/// @param reason why this session
/// @param expectation what it should bring
/// @param considered what else ran at that time and was thought about
public record Plan(
        UUID id,
        UUID sessionId,
        int interest,
        @Nullable String reason,
        @Nullable String expectation,
        List<Alternative> considered,
        Stamp stamp)
        implements Row<Plan> {

    public static final int MOST_INTEREST = 3;

    public Plan {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sessionId);
        Objects.requireNonNull(stamp);
        considered = List.copyOf(considered);
    }

    /// A session that was considered and not chosen.
    ///
    /// @param reason why not
    /// @param verdict what the attendee thinks of the choice later
    public record Alternative(
            String title,
            @Nullable String company,
            @Nullable String reason,
            @Nullable String verdict) {

        public Alternative {
            Titles.require(title);
        }
    }

    /// Whether the attendee picked the session beforehand.
    public boolean starred() {
        return interest > 0;
    }

    /// @param newInterest 0 to [#MOST_INTEREST]
    public Plan withInterest(int newInterest) {
        if (newInterest < 0 || newInterest > MOST_INTEREST) {
            throw new IllegalArgumentException("interest is 0 to " + MOST_INTEREST + ", not " + newInterest);
        }
        return new Plan(id, sessionId, newInterest, reason, expectation, considered, stamp);
    }

    public Plan withReason(@Nullable String newReason) {
        return new Plan(id, sessionId, interest, newReason, expectation, considered, stamp);
    }

    public Plan withExpectation(@Nullable String newExpectation) {
        return new Plan(id, sessionId, interest, reason, newExpectation, considered, stamp);
    }

    public Plan withConsidered(List<Alternative> newConsidered) {
        return new Plan(id, sessionId, interest, reason, expectation, newConsidered, stamp);
    }

    @Override
    public Plan stamped(Stamp newStamp) {
        return new Plan(id, sessionId, interest, reason, expectation, considered, newStamp);
    }

    @Override
    public String summary() {
        return expectation == null ? "" : expectation;
    }
}
