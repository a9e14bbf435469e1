package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.RoleNames;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads any other JSON or YAML, by what it guesses or by what the attendee says. Belongs after every other reader of
/// JSON: it would take their files, too, and understand less of them.
public final class GuessReader implements GuessingReader {

    private final @Nullable Mapping mapping;
    private final RoleNames names = new RoleNames();
    private final DayWords days = new DayWords();
    private final List<String> languages;

    /// One that guesses.
    ///
    /// @param languages the attendee's, the preferred first, for texts that are given in several
    public GuessReader(List<Locale> languages) {
        this(null, languages);
    }

    /// @param mapping what the attendee says; null to guess
    /// @param languages the attendee's, the preferred first, for texts that are given in several
    public GuessReader(@Nullable Mapping mapping, List<Locale> languages) {
        this.mapping = mapping;
        this.languages = languages.stream().map(Locale::getLanguage).toList();
    }

    @Override
    public boolean recognises(Parts parts) {
        return isJson(parts) && (mapping != null || guess(parts).isPresent());
    }

    @Override
    public RawProgramme read(Parts parts) {
        Forest forest = forest(parts);
        Mapping known = mapping == null
                ? guess(forest).map(Guess::mapping).orElseThrow(() -> Problem.badInput("problem.programme-unknown"))
                : mapping;
        return new MappedReading(forest, known).read();
    }

    @Override
    public Optional<Guess> guess(Parts parts) {
        return isJson(parts) ? guess(forest(parts)) : Optional.empty();
    }

    private static Optional<Guess> guess(Forest forest) {
        return new Guesses(forest.words()).guess(forest);
    }

    private static boolean isJson(Parts parts) {
        return !parts.parts().isEmpty() && parts.parts().stream().allMatch(Part.Json.class::isInstance);
    }

    private Forest forest(Parts parts) {
        return new Forest(parts.json().toList(), Forest.Words.of(names, days, languages));
    }
}
