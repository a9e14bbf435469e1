package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.published.ConferenceList;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.reading.Understood;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One attempt to read what was handed over, until somebody gives it up. It is never interrupted: what is given up
/// stops before its next step.
final class Attempt {

    private final Offer offer;
    private volatile boolean givenUp;

    /// How an attempt ended.
    sealed interface Outcome {

        /// @param likely the conference of the notebook that it most likely belongs to
        record Read(Given given, Optional<UUID> likely) implements Outcome {}

        record Listed(ConferenceList list) implements Outcome {}

        /// @param other what was handed over, where there is another use for it; or null
        record Refused(Problem problem, @Nullable NamedBytes other) implements Outcome {}

        /// The program's own fault.
        record Failed(RuntimeException failure) implements Outcome {}

        record GivenUp() implements Outcome {}
    }

    Attempt(Offer offer) {
        this.offer = offer;
    }

    String name() {
        return offer.name();
    }

    void giveUp() {
        givenUp = true;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /// Away from the window's thread.
    Outcome read(IncomingServices services) {
        List<NamedBytes> offered = List.of();
        try {
            offered = offer.bytes().get();
            Parts parts = services.input().parts(offered);
            if (givenUp) {
                return new Outcome.GivenUp();
            }
            Understood understood = services.reader().read(parts);
            if (givenUp) {
                return new Outcome.GivenUp();
            }
            return switch (understood.published()) {
                case ConferenceList list -> new Outcome.Listed(list);
                case PublishedProgramme programme ->
                    new Outcome.Read(
                            new Given(offer.name(), parts, programme, understood.meaning()),
                            LikelyConference.of(programme, overviews(services.programme())));
            };
        } catch (Problem problem) {
            return new Outcome.Refused(problem, other(services.otherUse(), offered));
        } catch (RuntimeException failure) {
            return new Outcome.Failed(failure);
        }
    }

    /// Reads the same again, by what the attendee says of its fields. Away from the window's thread.
    static Outcome again(IncomingServices services, Given given, Guess guess, Mapping said) {
        try {
            Understood understood = services.reader().read(given.parts(), guess, said);
            return understood.published() instanceof PublishedProgramme programme
                    ? new Outcome.Read(
                            new Given(given.name(), given.parts(), programme, understood.meaning()), Optional.empty())
                    : new Outcome.Refused(Problem.badInput("problem.programme-empty"), null);
        } catch (Problem problem) {
            return new Outcome.Refused(problem, null);
        } catch (RuntimeException failure) {
            return new Outcome.Failed(failure);
        }
    }

    private static @Nullable NamedBytes other(OtherUse use, List<NamedBytes> offered) {
        return offered.size() == 1 && use.understands(offered.getFirst()) ? offered.getFirst() : null;
    }

    private static List<Overview> overviews(Programme programme) {
        return programme.conferences().stream()
                .map(conference -> programme.overview(conference.id()))
                .toList();
    }
}
