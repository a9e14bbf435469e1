package dev.hushnote.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Hashes for packs.
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
