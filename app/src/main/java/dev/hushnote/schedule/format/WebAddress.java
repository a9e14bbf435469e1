package dev.hushnote.schedule.format;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Addresses of the web as programmes write them.
public final class WebAddress {

    private WebAddress() {}

    /// An address; null when it is none.
    public static @Nullable URI of(@Nullable String text) {
        return JsonFields.url(text);
    }

    /// An address, whole or as seen from another one.
    public static Optional<URI> of(@Nullable URI base, @Nullable String text) {
        URI whole = of(text);
        if (whole != null || text == null || base == null) {
            return Optional.ofNullable(whole);
        }
        try {
            return Optional.ofNullable(of(base.resolve(text.strip()).toString()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
