package dev.hushnote.schedule.format.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Addresses of pages.
final class Links {

    private Links() {}

    /// The address, or null when it is no page's.
    static @Nullable URI page(@Nullable String text) {
        String address = text == null ? "" : text.strip();
        if (!address.regionMatches(true, 0, "http://", 0, 7) && !address.regionMatches(true, 0, "https://", 0, 8)) {
            return null;
        }
        try {
            return new URI(address);
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
