package dev.hushnote.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Runs other programs. Where one is missing, tests that need it are skipped; on CI they fail.
public final class Programs {

    private Programs() {}

    /// What a program printed, both streams together, and ended with.
    public record Result(int exitCode, String output) {}

    public static void require(String program) throws IOException {
        Result asked = run(Path.of("."), Map.of(), List.of("sh", "-c", "command -v " + program));
        requireThat(() -> asked.exitCode() == 0, program);
    }

    /// @param there whether what a test needs is on this machine
    /// @param what how it is called
    public static void requireThat(BooleanSupplier there, String what) {
        if (!there.getAsBoolean()) {
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail("missing on CI: " + what);
            }
            Assumptions.abort("not on this machine: " + what);
        }
    }

    /// Runs a program to its end.
    public static Result run(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.onExit().join().exitValue(), output);
    }
}
