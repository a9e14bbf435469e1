package dev.hushnote.bench;

import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.desktop.BackgroundWork;
import dev.hushnote.recording.ui.Playback;
import dev.hushnote.recording.ui.PlaybackState;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.testkit.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;

/// From asking for a second of a recording until its picture is there, beside ffmpeg that fetches the same picture: a
/// film of twenty seconds at 1280 by 720, with a key frame every ten, standing. A picture counts when it is at most
/// 40 ms, one frame, away.
final class SeekBenchmark implements Benchmark {

    private static final List<Long> PLACES = List.of(1_100L, 13_300L, 6_700L, 18_200L, 3_900L, 9_500L, 15_100L);
    private static final Duration NEAR = Duration.ofMillis(40);
    private static final double BUDGET = 1;

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("seek");
        Path film = film(folder);
        Toolkit.start();
        try (BackgroundWork work = new BackgroundWork(Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        })) {
            Playback playback = Toolkit.inWindow(() -> new Playback(work));
            Toolkit.inWindow(() -> playback.open(film));
            Toolkit.untilInWindow(() -> playback.stateProperty().get() instanceof PlaybackState.Ready);
            Rounds rounds = Rounds.of(() -> ours(playback), () -> theirs(folder, film));
            Toolkit.inWindow(playback::close);
            return List.of(
                    rounds.line("seek to its picture median vs ffmpeg", Timings::median, BUDGET),
                    rounds.line("seek to its picture p95 vs ffmpeg", Timings::p95, BUDGET));
        }
    }

    private static Path film(Path folder) throws IOException {
        TalkFiles files = new TalkFiles(folder);
        return files.ffmpeg(
                "film.mp4",
                List.of(
                        "-i",
                        files.silent("small.mp4").toString(),
                        "-vf",
                        "scale=1280:720:flags=neighbor",
                        "-c:v",
                        "libopenh264",
                        "-g",
                        "250",
                        "-b:v",
                        "2M"));
    }

    private static Timings ours(Playback playback) throws IOException {
        List<Long> taken = new ArrayList<>();
        for (long place : PLACES) {
            Duration wanted = Duration.ofMillis(place);
            taken.addAll(Timings.once(() -> {
                        Toolkit.inWindow(() -> playback.seek(wanted));
                        Toolkit.untilInWindow(() -> playback.still()
                                .filter(still -> isNear(still.picture(), wanted))
                                .isPresent());
                    })
                    .nanoseconds());
        }
        return new Timings(taken.stream().sorted().toList());
    }

    private static boolean isNear(BufferedImage picture, Duration wanted) {
        return TalkFiles.shown(picture).minus(wanted).abs().compareTo(NEAR) <= 0;
    }

    private static Timings theirs(Path folder, Path film) throws IOException {
        List<Long> taken = new ArrayList<>();
        for (long place : PLACES) {
            List<String> command = new FfmpegProgram()
                    .command(List.of(
                            "-v",
                            "error",
                            "-nostdin",
                            "-ss",
                            Long.toString(place) + "ms",
                            "-i",
                            film.toString(),
                            "-frames:v",
                            "1",
                            "-f",
                            "rawvideo",
                            "-y",
                            "/dev/null"));
            taken.addAll(Timings.once(() -> check(Programs.run(folder, Map.of(), command)))
                    .nanoseconds());
        }
        return new Timings(taken.stream().sorted().toList());
    }

    private static void check(Programs.Result result) throws IOException {
        if (result.exitCode() != 0) {
            throw new IOException(result.output());
        }
    }
}
