package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.mapping.Mapping;
import java.util.Optional;

/// What an attendee said of programmes whose fields had to be guessed. May be used from any thread.
public interface Recollection {

    /// What was said the last time when this was guessed.
    Optional<Mapping> of(Mapping guessed);

    /// @param said instead of what was guessed; the same forgets what was said before
    void keep(Mapping guessed, Mapping said);
}
