package dev.hushnote.schedule.format.guess;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Addresses of pages.
final class Links {

    private Links() {}

    /// A whole web address; null for anything else.
    static @Nullable URI of(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("http://") && !stripped.startsWith("https://")) {
            return null;
        }
        try {
            URI address = new URI(stripped);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
