package dev.hushnote.silence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.phone.PhoneJourney;
import dev.hushnote.silence.SoundDetector.Heard;
import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking pictures opens no sound stream and plays nothing. The same detector hears a player and Java's own sound.
@Tag("thorough")
class SilenceTest {

    @TempDir
    private Path folder;

    private @org.jspecify.annotations.Nullable SoundDetector detector;

    @BeforeEach
    void begin() throws IOException {
        Programs.require("pulseaudio");
        Programs.require("parec");
        detector = new SoundDetector(folder);
    }

    @AfterEach
    void end() {
        if (detector != null) {
            detector.close();
        }
    }

    @Test
    void thirtyShotsMakeNoSound() throws IOException {
        Heard heard = listen(
                java(CaptureJourney.class.getName(), folder.resolve("shots").toString()));
        assertThat(heard).as(detector().output()).isEqualTo(new Heard(0, 0, 0));
        try (var shots = Files.list(folder.resolve("shots"))) {
            assertThat(shots).hasSize(30);
        }
    }

    @Test
    void aPhonesPageMakesNoSound() throws IOException {
        Programs.require("chromedriver");
        Heard heard = listen(
                java(PhoneJourney.class.getName(), folder.resolve("phone").toString()));
        assertThat(heard).as(detector().output()).isEqualTo(new Heard(0, 0, 0));
    }

    @Test
    void theDetectorHearsAPhonesBrowser() throws IOException {
        Programs.require("chromedriver");
        Heard heard = listen(
                java(PhoneJourney.class.getName(), folder.resolve("phone").toString(), "tone"));
        assertThat(heard.exitCode()).as(detector().output()).isZero();
        assertThat(heard.streams()).isPositive();
        assertThat(heard.samples()).isGreaterThan(1_000);
    }

    @Test
    void theDetectorHearsAPlayer() throws IOException {
        Path tone = Files.write(folder.resolve("tone.raw"), Tone.samples());
        Heard heard =
                listen(List.of("paplay", "--raw", "--format=s16le", "--rate=16000", "--channels=1", tone.toString()));
        assertThat(heard.exitCode()).as(detector().output()).isZero();
        assertThat(heard.streams()).isEqualTo(1);
        assertThat(heard.samples()).isGreaterThan(1_000);
    }

    @Test
    void theDetectorHearsJava() throws IOException {
        Heard heard = listen(java(Tone.class.getName()));
        assertThat(heard.exitCode()).as(detector().output()).isZero();
        assertThat(heard.streams()).isPositive();
        assertThat(heard.samples()).isGreaterThan(1_000);
    }

    private Heard listen(List<String> command) throws IOException {
        return detector().during(command);
    }

    private SoundDetector detector() {
        return Objects.requireNonNull(detector);
    }

    private static List<String> java(String... arguments) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Djava.awt.headless=true",
                                "--enable-native-access=ALL-UNNAMED",
                                // The detector's home is empty; the program is unpacked where it usually is.
                                "-Dorg.bytedeco.javacpp.cachedir="
                                        + Path.of(System.getProperty("user.home"), ".javacpp", "cache"),
                                "-cp",
                                Objects.requireNonNull(System.getProperty("java.class.path"))),
                        java.util.stream.Stream.of(arguments))
                .toList();
    }
}
