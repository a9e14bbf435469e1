package dev.hushnote.phone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// The token of the moment: it lets one phone in and is then replaced. May be used from any thread.
final class Invitation {

    private static final int TOKEN_BYTES = 16;
    private static final int KEY_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private String token = secret(TOKEN_BYTES);

    synchronized String token() {
        return token;
    }

    synchronized void renew() {
        token = secret(TOKEN_BYTES);
    }

    /// @return whether it was the token; then it is no longer
    synchronized boolean isSpentBy(String given) {
        boolean right =
                MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        if (right) {
            renew();
        }
        return right;
    }

    String freshKey() {
        return secret(KEY_BYTES);
    }

    private String secret(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
