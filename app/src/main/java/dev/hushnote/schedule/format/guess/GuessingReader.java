package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.input.Parts;
import java.util.Optional;

/// Reads programmes of no known format, by what their fields seem to mean or are said to.
public interface GuessingReader extends FormatReader {

    /// What it would read by, to be shown and corrected; nothing when it is no programme. A mapping that was given
    /// makes no difference.
    Optional<Guess> guess(Parts parts);
}
