package dev.hushnote.recording.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.recording.ui.PlaybackState.Broken;
import dev.hushnote.recording.ui.PlaybackState.Closed;
import dev.hushnote.recording.ui.PlaybackState.Opening;
import dev.hushnote.recording.ui.PlaybackState.Ready;
import dev.hushnote.recording.ui.PlaybackState.WayOut;
import dev.hushnote.testkit.WorkAtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybackTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final HandDelay time = new HandDelay();
    private final List<StandInPlayer> made = new ArrayList<>();
    private final Deque<Runnable> opening = new ArrayDeque<>();
    private final Playback playback = new Playback(
            new WorkAtOnce(),
            _ -> {
                StandInPlayer player = new StandInPlayer();
                made.add(player);
                return player;
            },
            opening::add,
            time,
            new Troubles(() -> true));
    private Path file = Path.of("talk.mp4");

    @BeforeEach
    void record() throws IOException {
        file = Files.write(folder.resolve("talk.mp4"), new byte[] {1});
    }

    @Test
    void aRecordingStandsStillUntilItIsPlayed() {
        StandInPlayer player = opened();

        assertThat(playback.stateProperty().get()).isEqualTo(new Ready(file, HOUR, true, 640, 360));
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(player.told).containsExactly("mute false", "rate 1.0");
    }

    @Test
    void whatWasMutedBeforeIsMutedBeforeItCanBeHeard() {
        playback.mutedProperty().set(true);
        playback.rate(1.5);
        StandInPlayer player = opened();
        playback.play();

        assertThat(player.told).containsExactly("mute true", "rate 1.5", "play");
    }

    @Test
    void theLengthMayBeKnownLater() {
        playback.open(file);
        work();
        made.getLast().events().measured(HOUR);
        assertThat(playback.stateProperty().get()).isEqualTo(new Opening(file));
        made.getLast().ready(Duration.ZERO);
        playback.seek(Duration.ofMinutes(5));
        made.getLast().events().measured(HOUR);

        assertThat(playback.stateProperty().get()).isEqualTo(new Ready(file, HOUR, true, 640, 360));
        assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofMinutes(5));
        made.getLast().events().measured(Duration.ZERO);
        assertThat(playback.stateProperty().get()).isEqualTo(new Ready(file, HOUR, true, 640, 360));
    }

    @Test
    void whatDoesNotGetReadyIsGivenUp() {
        playback.open(file);
        work();
        time.pass(Playback.PATIENCE);
        work();

        assertThat(problem()).isEqualTo("player.stalled");
        assertThat(made.getFirst().disposed).isTrue();
        made.getFirst().ready(HOUR);
        assertThat(playback.stateProperty().get()).isInstanceOf(Broken.class);
    }

    @Test
    void anOpeningThatHangsIsGivenUpAndWhatComesLateIsLetGo() {
        playback.open(file);
        time.pass(Playback.PATIENCE);
        assertThat(problem()).isEqualTo("player.stalled");

        work();

        assertThat(made.getFirst().disposed).isTrue();
        assertThat(problem()).isEqualTo("player.stalled");
    }

    @Test
    void theNextRecordingTakesTheOtherOnesPlace() {
        StandInPlayer first = opened();
        playback.play();
        playback.open(file);
        work();

        assertThat(first.disposed).isTrue();
        assertThat(first.told).endsWith("mute true");
        first.events().ended();
        first.events().failed(new IllegalStateException());
        work();
        assertThat(playback.stateProperty().get()).isEqualTo(new Opening(file));
        time.pass(Playback.PATIENCE.minusMillis(1));
        made.getLast().ready(HOUR);
        time.pass(Playback.PATIENCE);
        assertThat(playback.stateProperty().get()).isInstanceOf(Ready.class);
    }

    @Test
    void aFileThatIsGoneIsNotEvenTried() throws IOException {
        Files.delete(file);
        playback.open(file);
        work();

        assertThat(problem()).isEqualTo("player.missing");
        assertThat(ways()).containsExactly(WayOut.AGAIN);
        assertThat(made).isEmpty();
    }

    @Test
    void aFolderAndAnEmptyFileSaySo() throws IOException {
        playback.open(folder);
        work();
        assertThat(problem()).isEqualTo("player.unreadable");

        playback.open(Files.createFile(folder.resolve("empty.mp4")));
        work();
        assertThat(problem()).isEqualTo("player.empty");
    }

    @Test
    void ofManyPlacesAskedForAtOnceTheLastWins() {
        StandInPlayer player = opened();
        player.told.clear();
        for (int second = 1; second <= 50; second++) {
            playback.seek(Duration.ofSeconds(second));
        }
        time.pass(Duration.ofSeconds(1));

        // The last one twice: what stands still may not have been shown.
        assertThat(player.told).containsExactly("seek 1000", "seek 50000", "seek 50000");
        assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void placesOutsideAreBroughtInside() {
        opened();
        playback.skip(Duration.ofSeconds(-10));
        assertThat(playback.positionProperty().get()).isZero();
        playback.seek(Duration.ofHours(2));
        assertThat(playback.positionProperty().get()).isEqualTo(HOUR);
    }

    @Test
    void whilePlayingThePositionFollows() {
        StandInPlayer player = opened();
        playback.play();
        List<Duration> seen = new ArrayList<>();
        playback.positionProperty().addListener((_, _, now) -> seen.add(now));
        for (int i = 1; i <= 100; i++) {
            player.position = Duration.ofMillis(10L * i);
            time.pass(Duration.ofMillis(10));
        }

        assertThat(seen).hasSizeBetween(9, 11).endsWith(Duration.ofSeconds(1));
        playback.pause();
        player.position = Duration.ofSeconds(9);
        time.pass(Duration.ofSeconds(1));
        assertThat(playback.positionProperty().get()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aLoopGoesBackToItsBeginningAndEndsWhenItIsLeft() {
        StandInPlayer player = opened();
        playback.play();
        playback.loop(Duration.ofSeconds(60), Duration.ofSeconds(70));
        time.pass(Duration.ofSeconds(1));
        player.told.clear();
        player.position = Duration.ofSeconds(70);
        time.pass(Playback.TICK);
        assertThat(player.told).containsExactly("seek 60000");

        time.pass(Duration.ofSeconds(1));
        playback.seek(Duration.ofSeconds(65));
        assertThat(playback.loopProperty().get()).isPresent();
        playback.seek(Duration.ofSeconds(5));
        assertThat(playback.loopProperty().get()).isEmpty();
    }

    @Test
    void aLoopToTheEndGoesOnToo() {
        StandInPlayer player = opened();
        playback.play();
        playback.loop(HOUR.minusSeconds(10), HOUR.plusSeconds(10));
        time.pass(Duration.ofSeconds(1));
        player.told.clear();
        player.events().ended();

        assertThat(player.told).containsExactly("seek 3590000");
        assertThat(playback.playingProperty().get()).isTrue();
    }

    @Test
    void atTheEndItStopsAndBeginsAgainWhenPlayed() {
        StandInPlayer player = opened();
        playback.play();
        player.events().ended();
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(playback.positionProperty().get()).isEqualTo(HOUR);

        player.told.clear();
        playback.play();
        assertThat(player.told).containsExactly("seek 0", "play");
    }

    @Test
    void speedStaysWithinWhatCanBeUnderstood() {
        playback.rate(9);
        assertThat(playback.rateProperty().get()).isEqualTo(2);
        playback.rate(0.1);
        assertThat(playback.rateProperty().get()).isEqualTo(0.5);
    }

    @Test
    void aRecordingThatBreaksOffSaysSo() {
        StandInPlayer player = opened();
        playback.play();
        player.events().failed(new IllegalStateException("whatever"));
        work();

        assertThat(problem()).isEqualTo("player.stopped");
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(player.disposed).isTrue();
    }

    @Test
    void closedThereIsNothingToPlay() {
        StandInPlayer player = opened();
        playback.close();
        work();
        playback.play();
        playback.seek(Duration.ofSeconds(3));
        playback.loop(Duration.ZERO, Duration.ofSeconds(3));

        assertThat(playback.stateProperty().get()).isEqualTo(new Closed());
        assertThat(playback.still()).isEmpty();
        assertThat(playback.loopProperty().get()).isEqualTo(Optional.empty());
        assertThat(player.told).doesNotContain("play");
        assertThat(player.disposed).isTrue();
    }

    private StandInPlayer opened() {
        playback.open(file);
        work();
        made.getLast().ready(HOUR);
        return made.getLast();
    }

    private void work() {
        while (!opening.isEmpty()) {
            opening.removeFirst().run();
        }
    }

    private String problem() {
        return broken().problem().key();
    }

    private java.util.Set<WayOut> ways() {
        return broken().ways();
    }

    private Broken broken() {
        assertThat(playback.stateProperty().get()).isInstanceOf(Broken.class);
        return (Broken) playback.stateProperty().get();
    }
}
