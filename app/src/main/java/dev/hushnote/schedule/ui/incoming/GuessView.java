package dev.hushnote.schedule.ui.incoming;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Shows what of a programme was guessed and lets the attendee correct it. To be called on the window's thread.
@FunctionalInterface
public interface GuessView {

    /// Where nothing was guessed.
    GuessView NOTHING = (_, _) -> Optional.empty();

    /// @param corrected takes the same programme, read anew with what the attendee corrected
    /// @return nothing when nothing of it was guessed
    Optional<Region> of(Given given, Consumer<Given> corrected);
}
