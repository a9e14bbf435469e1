package dev.hushnote.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// Where the first window of a notebook listens, as one line of a file in the notebook: port and token. Whoever may
/// read the notebook may ask its window to come forward, nobody else.
///
/// @param port of the loopback interface
/// @param token 32 hexadecimal digits
record Address(int port, String token) {

    private static final String FILE = "first-window";
    private static final int TOKEN_BYTES = 16;

    /// An address with a token that nobody can guess.
    static Address at(int port) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new Address(port, HexFormat.of().formatHex(token));
    }

    /// @return nothing when nobody wrote one, or when it cannot be read
    static Optional<Address> of(Path notebook) {
        try {
            String[] words = Files.readString(notebook.resolve(FILE)).strip().split(" ", -1);
            return words.length == 2
                    ? Optional.of(new Address(Integer.parseInt(words[0]), words[1]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Writes it for its owner only, where the file system knows owners.
    void write(Path notebook) throws IOException {
        Path half = Files.createTempFile(notebook, "window", ".part");
        if (half.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(half, port + " " + token + "\n");
        Files.move(half, notebook.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Takes the file away, unless another window wrote its own meanwhile.
    void remove(Path notebook) throws IOException {
        if (of(notebook).filter(this::equals).isPresent()) {
            Files.deleteIfExists(notebook.resolve(FILE));
        }
    }
}
