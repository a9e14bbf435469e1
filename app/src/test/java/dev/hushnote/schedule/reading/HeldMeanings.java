package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.mapping.Mapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was said, for the time of a test.
public final class HeldMeanings implements Recollection {

    private final Map<Mapping, Mapping> held = new HashMap<>();

    @Override
    public Optional<Mapping> of(Mapping guessed) {
        return Optional.ofNullable(held.get(guessed));
    }

    @Override
    public void keep(Mapping guessed, Mapping said) {
        held.put(guessed, said);
    }

    public int size() {
        return held.size();
    }
}
