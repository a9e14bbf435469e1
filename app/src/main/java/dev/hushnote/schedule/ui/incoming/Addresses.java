package dev.hushnote.schedule.ui.incoming;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Tells web addresses from texts.
final class Addresses {

    private Addresses() {}

    /// The address that a text is, or null when it is more or something else. What calendars call `webcal` is the web
    /// as well.
    static @Nullable URI in(String text) {
        String line = text.strip().replaceFirst("(?i)^webcals?://", "https://");
        if (!line.matches("(?i)https?://\\S+")) {
            return null;
        }
        try {
            URI address = new URI(line);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
