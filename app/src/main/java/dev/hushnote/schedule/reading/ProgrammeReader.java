package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.Tidying;
import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.format.guess.GuessingReader;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.Published;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;

/// Finds the format of what was given from its shape and reads it. Stateless; may be called from any thread.
public final class ProgrammeReader {

    private final List<FormatReader> readers;

    /// @param readers the first one that recognises its format reads it: the particular before the general
    public ProgrammeReader(List<FormatReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /// @throws Problem when it is no programme, or one without a session
    public Published read(Parts parts) {
        Listing listing = readers.stream()
                .filter(reader -> reader.recognises(parts))
                .findFirst()
                .map(reader -> reader.read(parts))
                .orElseThrow(() -> unknown(parts));
        return switch (listing) {
            case Listing.OfConferences conferences -> conferences.list();
            case RawProgramme raw -> tidied(raw, parts);
        };
    }

    /// What is guessed of the fields; nothing for a known format, and for what is no programme.
    public Optional<Guess> guess(Parts parts) {
        return readers.stream()
                .filter(reader -> reader.recognises(parts))
                .findFirst()
                .filter(GuessingReader.class::isInstance)
                .flatMap(reader -> ((GuessingReader) reader).guess(parts));
    }

    private static PublishedProgramme tidied(RawProgramme raw, Parts parts) {
        PublishedProgramme programme = Tidying.tidy(raw, parts.warnings());
        if (programme.sessions().isEmpty()) {
            throw Problem.badInput("problem.programme-empty");
        }
        if (programme.sessions().stream().allMatch(session -> session.standing() == Standing.UNSCHEDULED)) {
            throw Problem.badInput(
                    "problem.programme-no-times", programme.sessions().size());
        }
        return programme;
    }

    private static Problem unknown(Parts parts) {
        boolean page = parts.parts().stream().anyMatch(Part.Page.class::isInstance);
        return Problem.badInput(page ? "problem.programme-web-page" : "problem.programme-unknown");
    }
}
