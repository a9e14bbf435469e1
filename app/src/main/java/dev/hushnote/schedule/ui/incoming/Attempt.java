package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.ConferenceList;
import dev.hushnote.schedule.published.Published;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

        record Refused(Problem problem) implements Outcome {}

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
        try {
            Parts parts = services.input().parts(offer.bytes().get());
            if (givenUp) {
                return new Outcome.GivenUp();
            }
            Published published = services.reader().read(parts);
            if (givenUp) {
                return new Outcome.GivenUp();
            }
            return switch (published) {
                case ConferenceList list -> new Outcome.Listed(list);
                case PublishedProgramme programme ->
                    new Outcome.Read(
                            new Given(offer.name(), parts, programme),
                            LikelyConference.of(programme, overviews(services.programme())));
            };
        } catch (Problem problem) {
            return new Outcome.Refused(problem);
        } catch (RuntimeException failure) {
            return new Outcome.Failed(failure);
        }
    }

    private static List<Overview> overviews(Programme programme) {
        return programme.conferences().stream()
                .map(conference -> programme.overview(conference.id()))
                .toList();
    }
}
