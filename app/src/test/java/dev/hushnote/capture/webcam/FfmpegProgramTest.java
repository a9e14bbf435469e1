package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegProgramTest {

    @TempDir
    private Path folder;

    @Test
    void anInstalledProgramIsRunWhereItLies() throws IOException {
        Path program = Files.createFile(folder.resolve("ffmpeg"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(new FfmpegProgram(Optional.of(folder)).command(List.of("-version")))
                .containsExactly(program.toString(), "-version");
    }

    @Test
    void aFolderWithoutTheProgramIsNotMadeUpForByTheJar() {
        assertThatIOException()
                .isThrownBy(() -> new FfmpegProgram(Optional.of(folder)).command(List.of()))
                .withMessageContaining(folder.toString());
    }
}
