package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.format.guess.GuessingReader;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.RoleNames;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads programmes in tables, by what it guesses or by what the attendee says. In a mapping all columns of
/// speakers and companies count, of everything else the first that says anything. Several files are one table
/// after the other.
public final class TableReader implements GuessingReader {

    private final Supplier<LocalDate> today;
    private final @Nullable Mapping mapping;
    private final RoleNames names = new RoleNames();
    private final TableGuess guesses = new TableGuess(names);

    /// One that guesses.
    ///
    /// @param today the day nearest to which dates without a year are, and which times without any date are on
    public TableReader(Supplier<LocalDate> today) {
        this(today, null);
    }

    /// @param mapping what the attendee says; null to guess
    public TableReader(Supplier<LocalDate> today, @Nullable Mapping mapping) {
        this.today = today;
        this.mapping = mapping;
    }

    @Override
    public boolean recognises(Parts parts) {
        if (parts.parts().isEmpty() || !parts.parts().stream().allMatch(Part.Text.class::isInstance)) {
            return false;
        }
        return parts.texts()
                .map(this::table)
                .anyMatch(table -> mapping == null
                        ? guesses.guess(table).isPresent()
                        : !table.rows().isEmpty());
    }

    @Override
    public RawProgramme read(Parts parts) {
        List<RawProgramme> all = new ArrayList<>();
        for (String text : parts.texts().toList()) {
            Table table = table(text);
            Optional<Mapping> known = mapping == null ? guesses.guess(table).map(Guess::mapping) : Optional.of(mapping);
            known.ifPresent(by -> all.add(new TableReading(table, by, today.get()).read()));
        }
        if (all.isEmpty()) {
            throw Problem.badInput("problem.programme-unknown");
        }
        RawProgramme first = all.getFirst();
        return new RawProgramme(
                first.format(),
                first.about(),
                List.of(),
                all.stream().flatMap(one -> one.sessions().stream()).toList(),
                all.stream().flatMap(one -> one.warnings().stream()).toList());
    }

    @Override
    public Optional<Guess> guess(Parts parts) {
        return parts.texts()
                .map(this::table)
                .map(guesses::guess)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Table table(String text) {
        return Table.of(Sheet.of(text), names);
    }
}
