package dev.hushnote.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Material that lies beside the repository and not in it. Where it is missing, tests that need it are skipped; on
/// CI they fail.
public final class Shared {

    private Shared() {}

    /// A file or folder of the material.
    public static Path require(String path) {
        Path file =
                Path.of(System.getProperty("hushnote.shared", "../../shared")).resolve(path);
        if (!Files.exists(file)) {
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail("missing on CI: " + path);
            }
            Assumptions.abort("not on this machine: " + path);
        }
        return file.toAbsolutePath().normalize();
    }
}
