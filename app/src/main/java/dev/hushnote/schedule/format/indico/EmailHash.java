package dev.hushnote.schedule.format.indico;

import org.jspecify.annotations.Nullable;

/// What Indico names people by: the MD5 of their address.
final class EmailHash {

    private static final String OF_NOTHING = "d41d8cd98f00b204e9800998ecf8427e";

    private EmailHash() {}

    /// The hash as an id; null where somebody has no address, which is the same hash for all of them.
    static @Nullable String id(@Nullable String hash) {
        return OF_NOTHING.equals(hash) ? null : hash;
    }
}
