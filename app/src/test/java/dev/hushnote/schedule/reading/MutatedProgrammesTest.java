package dev.hushnote.schedule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real programmes with every kind of damage: each is read or refused with a sentence, in little memory, and nothing
/// hangs or is written. The report with the slowest lies in `target/mutated-programmes.txt`.
@Tag("thorough")
class MutatedProgrammesTest {

    private static final String SEED = "6";
    private static final String MUTATIONS = "10000";

    @TempDir
    private Path folder;

    @Test
    void whateverHappensToAFileThereIsAnAnswer() throws IOException {
        Path schedules = Shared.require("schedules");
        Programs.Result result = Programs.run(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        MutationRun.class.getName(),
                        schedules.toString(),
                        SEED,
                        MUTATIONS));
        Files.writeString(Path.of("target", "mutated-programmes.txt"), result.output());
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("read: PublishedProgramme").contains("refused: ");
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).isEmpty();
        }
    }
}
