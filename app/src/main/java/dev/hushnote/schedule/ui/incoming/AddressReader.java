package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.NamedBytes;
import java.net.URI;

/// Fetches what lies at a web address. Called away from the window's thread.
@FunctionalInterface
public interface AddressReader {

    /// @throws dev.hushnote.text.Problem when it cannot be fetched
    NamedBytes fetch(URI address);
}
