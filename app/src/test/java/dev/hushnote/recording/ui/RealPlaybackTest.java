package dev.hushnote.recording.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.desktop.BackgroundWork;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.recording.ui.PlaybackState.Broken;
import dev.hushnote.recording.ui.PlaybackState.Opening;
import dev.hushnote.recording.ui.PlaybackState.Ready;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// JavaFX's own player on generated files. None of them has sound: a machine without a sound device plays no other.
class RealPlaybackTest {

    private static final Duration NEAR = Duration.ofMillis(250);

    @TempDir
    private static Path folder;

    private static BackgroundWork work;
    private static Playback playback;

    @BeforeAll
    static void start() throws IOException {
        Programs.requireThat(
                new SystemDecoders(OperatingSystem.of(System.getProperty("os.name")))::arePresent,
                "libavcodec and libavformat");
        Toolkit.start();
        work = new BackgroundWork(Platform::runLater, _ -> {});
        playback = Toolkit.inWindow(() -> new Playback(work));
        new TalkFiles(folder).silent("조용한 발표 #1 100%.mp4");
    }

    @AfterAll
    static void end() {
        if (playback != null) {
            Toolkit.inWindow(playback::close);
            work.close();
        }
    }

    @Test
    void everyPlaceIsFoundWithinAQuarterOfASecond() {
        Ready ready = opened();
        assertThat(ready.length().minus(TalkFiles.LENGTH).abs()).isLessThan(NEAR);
        assertThat(List.of(ready.width(), ready.height())).containsExactly(TalkFiles.WIDTH, TalkFiles.HEIGHT);
        for (double second : List.of(3.0, 17.52, 0.0, 9.96, 10.04, 19.5, 1.2)) {
            Duration place = Duration.ofMillis(Math.round(second * 1000));
            Toolkit.inWindow(() -> playback.seek(place));
            Toolkit.untilInWindow(() -> shows(place));
        }
    }

    @Test
    void ofManySeeksTheLastIsShown() {
        opened();
        Toolkit.inWindow(() -> {
            for (int second = 0; second < 19; second++) {
                playback.seek(Duration.ofSeconds(second));
            }
        });
        Toolkit.untilInWindow(() -> shows(Duration.ofSeconds(18)));
    }

    @Test
    void itPlaysOnFromWhereItWasSought() {
        opened();
        Toolkit.inWindow(() -> {
            playback.seek(Duration.ofSeconds(12));
            playback.play();
        });
        Toolkit.untilInWindow(() -> playback.positionProperty().get().compareTo(Duration.ofSeconds(13)) > 0);
        Toolkit.inWindow(playback::pause);
        Toolkit.untilInWindow(() -> shows(playback.positionProperty().get()));
    }

    @Test
    void aPartIsPlayedOverAndOver() {
        opened();
        Toolkit.inWindow(() -> {
            playback.rate(2);
            playback.loop(Duration.ofSeconds(5), Duration.ofSeconds(6));
            playback.play();
        });
        Toolkit.untilInWindow(() -> playback.positionProperty().get().compareTo(Duration.ofMillis(5_500)) > 0);
        Toolkit.untilInWindow(() -> playback.positionProperty().get().compareTo(Duration.ofMillis(5_300)) < 0);
        Toolkit.untilInWindow(() -> playback.positionProperty().get().compareTo(Duration.ofMillis(5_500)) > 0);
        Toolkit.inWindow(() -> {
            assertThat(playback.loopProperty().get()).isPresent();
            playback.rate(1);
        });
    }

    @Test
    void atItsEndItStandsAndBeginsAgain() {
        opened();
        Toolkit.inWindow(() -> {
            playback.seek(Duration.ofMillis(19_300));
            playback.play();
        });
        Toolkit.untilInWindow(() -> !playback.playingProperty().get());
        Toolkit.inWindow(playback::play);
        Toolkit.untilInWindow(() -> {
            Duration now = playback.positionProperty().get();
            return playback.playingProperty().get() && now.toMillis() > 400 && now.toSeconds() < 5;
        });
        Toolkit.inWindow(() -> playback.seek(Duration.ofSeconds(15)));
        Toolkit.untilInWindow(() -> playback.positionProperty().get().compareTo(Duration.ofMillis(15_300)) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "text.mp4, player.damaged",
        "empty.mp4, player.empty",
        "cut.mp4, player.damaged",
        "foreign.webm, player.codec",
        "foreign.ogg, player.codec",
        "foreign.mp4, player.unmade",
        "missing.mp4, player.missing"
    })
    void whatDoesNotPlaySaysSo(String name, String key) throws IOException {
        makeBroken(name);
        Toolkit.inWindow(() -> playback.open(folder.resolve(name)));
        Toolkit.untilInWindow(() -> !(playback.stateProperty().get() instanceof Opening));

        assertThat(playback.stateProperty().get()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.problem().key()).isEqualTo(key);
            assertThat(broken.problem().arguments()).containsExactly(name);
        });
    }

    private static void makeBroken(String name) throws IOException {
        TalkFiles files = new TalkFiles(folder);
        switch (name) {
            case "text.mp4" -> Files.writeString(folder.resolve(name), "no recording at all\n".repeat(500));
            case "empty.mp4" -> Files.write(folder.resolve(name), new byte[0]);
            case "cut.mp4" -> files.cut(folder.resolve("조용한 발표 #1 100%.mp4"), name);
            case "foreign.webm" -> files.foreign(name);
            case "foreign.ogg" -> files.ffmpeg(name, List.of("-f", "lavfi", "-i", "sine=d=3", "-c:a", "libopus"));
            case "foreign.mp4" ->
                files.ffmpeg(
                        name,
                        List.of("-f", "lavfi", "-i", "testsrc=d=1:s=160x90", "-c:v", "libaom-av1", "-cpu-used", "8"));
            default -> {}
        }
    }

    private static Ready opened() {
        Toolkit.inWindow(() -> playback.open(folder.resolve("조용한 발표 #1 100%.mp4")));
        return Waiting.forValue(
                () -> Toolkit.inWindow(() -> playback.stateProperty().get() instanceof Ready ready
                        ? java.util.Optional.of(ready)
                        : java.util.Optional.empty()));
    }

    private static boolean shows(Duration place) {
        return playback.still()
                .filter(still ->
                        TalkFiles.shown(still.picture()).minus(place).abs().compareTo(NEAR) < 0)
                .isPresent();
    }
}
