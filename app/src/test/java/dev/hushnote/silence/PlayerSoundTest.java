package dev.hushnote.silence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.silence.SoundDetector.Heard;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.TalkFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recordings with sound, under a sound server whose loudspeaker is silent; and where there is no sound device at all.
@Tag("thorough")
class PlayerSoundTest {

    private static final int RATE = 16_000;
    /// So many waves are timed together.
    private static final int WAVES = 8;

    @TempDir
    private Path folder;

    @TempDir
    private Path files;

    @BeforeEach
    void begin() throws IOException {
        Programs.require("pulseaudio");
        Programs.require("parec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk.mp4", "tone.mp3", "tone.m4a", "tone.wav"})
    void theSecondThatIsSoughtIsTheOneThatIsHeard(String name) throws IOException {
        Path file = make(name);
        try (SoundDetector detector = new SoundDetector(folder)) {
            Heard heard = detector.during(journey("play", file));
            assertThat(detector.output()).contains(name + ": ready 20 s, picture " + name.equals("talk.mp4"));
            assertThat(heard.exitCode()).isZero();
            // Sought was 7.1 s.
            assertHeardFrom(7);
        }
    }

    /// In a real window where there is a screen.
    @ParameterizedTest
    @ValueSource(strings = {"talk.mp4", "tone.mp3", "tone.m4a", "tone.wav"})
    void inTheWindowALineIsHeardAtItsSecond(String name) throws IOException {
        List<String> command = inWindow(folder.resolve("notebook"), make(name));
        try (SoundDetector detector = new SoundDetector(folder)) {
            Heard heard = detector.during(command);
            assertThat(detector.output()).contains("heard from the second line on");
            assertThat(heard.exitCode()).isZero();
            // The line was begun at 6.1 s.
            assertHeardFrom(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "muted"})
    void openedAloneOrMutedNothingIsHeard(String how) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String name : List.of("talk.mp4", "tone.mp3", "tone.m4a", "tone.wav")) {
            all.add(make(name));
        }
        try (SoundDetector detector = new SoundDetector(folder)) {
            Heard heard = detector.during(journey(how, all.toArray(Path[]::new)));
            assertThat(detector.output().split(": ready", -1))
                    .as(detector.output())
                    .hasSize(5);
            assertThat(heard.exitCode()).isZero();
            assertThat(heard.samples()).isZero();
        }
    }

    @Test
    void withoutASoundDeviceItSaysSo() throws IOException {
        Path nothing = Files.writeString(folder.resolve("asound.conf"), "");
        List<String> command = journey("play", make("talk.mp4"), make("tone.mp3"), make("tone.m4a"), make("tone.wav"));
        Programs.Result result = Programs.run(
                folder,
                Map.of("ALSA_CONFIG_PATH", nothing.toString(), "PULSE_SERVER", "unix:" + folder.resolve("none")),
                command);

        assertThat(result.output())
                .containsPattern("talk.mp4: player.(no-sound-device|unmade)")
                .contains("tone.mp3: player.no-sound-device")
                .contains("tone.m4a: player.no-sound-device")
                .contains("tone.wav: player.no-sound-device");
        assertThat(result.exitCode()).isZero();
    }

    /// The libraries are hidden from this one program by an empty file over each.
    @Test
    void withoutDecodersItSaysWhatIsMissing() throws IOException {
        Programs.require("unshare");
        Programs.require("mount");
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", """
            for library in $(ldconfig -p | sed -n 's/.*libav\\(codec\\|format\\)\\.so\\..* => //p'); do
              mount --bind /dev/null "$library" || exit 9
            done
            exec "$@"
            """, "without"));
        command.addAll(journey("open", new TalkFiles(files).silent("film.mp4"), make("tone.m4a")));
        Programs.Result result = Programs.run(folder, Map.of(), command);

        assertThat(result.output()).contains("film.mp4: player.no-decoders").contains("tone.m4a: player.no-decoders");
        assertThat(result.exitCode()).isZero();
    }

    private Path make(String name) throws IOException {
        TalkFiles talks = new TalkFiles(files);
        return name.equals("talk.mp4") ? talks.talk(name) : talks.sound(name);
    }

    /// The first thing heard is a tenth of a second into a second of the recording, a quarter of one either way.
    private void assertHeardFrom(int second) throws IOException {
        short[] sound = sound();
        int first = firstLoud(sound);
        assertThat(TalkFiles.second(hertz(sound, first + RATE / 5, RATE / 4))).isEqualTo(second);
        assertThat(TalkFiles.second(hertz(sound, first + RATE + RATE / 5, RATE / 4)))
                .isEqualTo(second + 1);
    }

    /// The left one of two channels.
    private short[] sound() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("sound"));
        short[] sound = new short[bytes.length / 4];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (short) ((bytes[4 * i] & 0xFF) | (bytes[4 * i + 1] << 8));
        }
        return sound;
    }

    private static int firstLoud(short[] sound) {
        for (int i = 0; i < sound.length; i++) {
            if (Math.abs(sound[i]) > 1_000) {
                return i;
            }
        }
        throw new AssertionError("nothing was heard");
    }

    /// By how long some waves of a tone take, in the middle of all that were measured: a gap in what was recorded
    /// lengthens only those that it falls into.
    private static double hertz(short[] sound, int from, int count) {
        List<Double> upwards = new ArrayList<>();
        for (int i = from + 1; i < from + count; i++) {
            if (sound[i - 1] < 0 && sound[i] >= 0) {
                upwards.add(i - (double) sound[i] / (sound[i] - sound[i - 1]));
            }
        }
        List<Double> lengths = IntStream.range(WAVES, upwards.size())
                .mapToObj(i -> (upwards.get(i) - upwards.get(i - WAVES)) / WAVES)
                .sorted()
                .toList();
        return RATE / lengths.get(lengths.size() / 2);
    }

    private static List<String> journey(String how, Path... recordings) {
        List<String> command = java("Headless");
        command.addAll(List.of(PlayerJourney.class.getName(), how));
        for (Path recording : recordings) {
            command.add(recording.toString());
        }
        return command;
    }

    private static List<String> inWindow(Path notebook, Path recording) {
        List<String> command = java(System.getenv("DISPLAY") == null ? "Headless" : "gtk");
        command.addAll(List.of(ListeningJourney.class.getName(), notebook.toString(), recording.toString()));
        return command;
    }

    private static List<String> java(String platform) {
        return new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.awt.headless=true",
                "--module-path",
                Path.of("target", "fx").toAbsolutePath().toString(),
                "--add-modules",
                "javafx.controls,javafx.media",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.media",
                "-Dglass.platform=" + platform,
                "-Dprism.order=sw",
                // The detector's home is empty; JavaFX's libraries are unpacked where they usually are.
                "-Djavafx.cachedir=" + Path.of(System.getProperty("user.home"), ".openjfx", "cache"),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path"))));
    }
}
