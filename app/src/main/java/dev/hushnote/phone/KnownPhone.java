package dev.hushnote.phone;

import dev.hushnote.notebook.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// A paired phone as it is remembered. Its key is not: whoever reads the file cannot be that phone.
///
/// @param keyHash SHA-256 of the key
/// @param lastHeard as far as it was written down
record KnownPhone(UUID id, String name, String keyHash, Instant lastHeard) {

    private static final int DIGITS = 1_000_000;

    static String hashOf(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }

    /// Six digits by which people tell that two screens mean the same phone; they tell nothing of the key.
    String code() {
        String mixed = Sha256.of(("code " + keyHash).getBytes(StandardCharsets.UTF_8));
        int number = (int) (Long.parseLong(mixed.substring(0, 12), 16) % DIGITS);
        String digits = Integer.toString(DIGITS + number).substring(1);
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    KnownPhone heard(Instant at) {
        return new KnownPhone(id, name, keyHash, at);
    }
}
