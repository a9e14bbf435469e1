package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilenceCheckTest {

    private static final String STREAMS = """
        Sink Input #4
        	Driver: protocol-native.c
        	Properties:
        		media.name = "playback"
        		application.process.id = "%s"
        """;

    @TempDir
    private Path proc;

    @BeforeEach
    void twoProcesses() throws IOException {
        Files.createDirectories(proc.resolve("10/fd"));
        Files.createDirectories(proc.resolve("11/fd"));
        Files.createSymbolicLink(proc.resolve("10/fd/0"), Path.of("/dev/null"));
        Files.createSymbolicLink(proc.resolve("11/fd/1"), Path.of("pipe:[4711]"));
    }

    @Test
    void nothingOpenIsSilence() {
        SilenceCheck.Finding finding = look(Optional.of(STREAMS.formatted(99)));
        assertThat(finding.processes()).isEqualTo(2);
        assertThat(finding.open()).isEmpty();
        assertThat(finding.serverAnswered()).isTrue();
    }

    @Test
    void aSoundDeviceIsNamed() throws IOException {
        Files.createSymbolicLink(proc.resolve("11/fd/7"), Path.of("/dev/snd/pcmC0D0p"));
        assertThat(look(Optional.empty()).open()).containsExactly("/dev/snd/pcmC0D0p");
    }

    @Test
    void aStreamOfOneOfTheProcessesIsNamed() {
        assertThat(look(Optional.of(STREAMS.formatted(11))).open()).containsExactly("stream of process 11");
    }

    @Test
    void withoutAServerThatIsSaid() {
        assertThat(look(Optional.empty()).serverAnswered()).isFalse();
    }

    @Test
    void whereNothingCanBeLookedAtNothingIsClaimed() {
        SilenceCheck elsewhere = new SilenceCheck(proc.resolve("missing"), () -> List.of(10L), () -> Optional.of(""));
        assertThat(elsewhere.look().processes()).isZero();
        assertThat(elsewhere.look().serverAnswered()).isFalse();
    }

    private SilenceCheck.Finding look(Optional<String> streams) {
        return new SilenceCheck(proc, () -> List.of(10L, 11L, 12L), () -> streams).look();
    }
}
