package dev.hushnote.bench;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.capture.ui.CameraViewModel;
import dev.hushnote.capture.ui.ShutterTarget;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.BackgroundWork;
import dev.hushnote.desktop.ChangeFeed;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.CameraParts;
import dev.hushnote.wiring.NotebookOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;

/// From the key press to the stored photo while the camera sleeps to save the battery, 1080p test pattern, beside a
/// one-shot grab of the same pattern with `ffmpeg`. The goal is one second.
final class WakeBenchmark implements Benchmark {

    private static final int SHOTS = 5;
    private static final double BUDGET = 2;

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("wake");
        NotebookPlaces places =
                new NotebookPlaces(folder.resolve("notebook"), folder.resolve("backups"), folder.resolve("settings"));
        NotebookOpener opener = new NotebookOpener(places, Clock.systemUTC(), Versions.of("bench"));
        ExecutorService window = Executors.newSingleThreadExecutor();
        try (AppGraph notebook = opener.open(places.notebook(), places.backups());
                CameraParts parts = new CameraParts(Clock.systemUTC(), true);
                BackgroundWork work = new BackgroundWork(window, failure -> {
                    throw new IllegalStateException(failure);
                })) {
            Shell shell = new Shell(
                    work,
                    new ChangeFeed(notebook.changes(), work),
                    new Texts(Locale.ENGLISH),
                    new Notices(),
                    new Overlay(),
                    new Commands(OperatingSystem.LINUX));
            CameraViewModel model = new CameraViewModel(
                    shell,
                    new CameraViewModel.Parts(
                            parts.camera(),
                            parts.catalogue(),
                            notebook.frameIntake(),
                            new OneTalk(ShutterBenchmark.session(notebook))),
                    new SettingsFile(places.settings(), window),
                    Clock.systemUTC());
            Rounds rounds = Rounds.of(() -> ours(parts.camera(), model, window), () -> ShutterBenchmark.grabs(bench));
            return List.of(
                    rounds.line("asleep to stored p95, 1080p vs ffmpeg", Timings::p95, BUDGET),
                    rounds.line("asleep to stored median, 1080p vs ffmpeg", Timings::median, BUDGET));
        } finally {
            window.shutdown();
        }
    }

    private static Timings ours(Camera camera, CameraViewModel model, ExecutorService window) {
        camera.choose(new SourceChoice.TestPattern(FrameWish.FULL_HD));
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < SHOTS; i++) {
            Waiting.until(() -> camera.state() instanceof SourceState.Running);
            camera.sleep();
            Optional<UUID> before = model.lastShot();
            long start = System.nanoTime();
            window.execute(model::shoot);
            while (model.lastShot().equals(before)) {
                Thread.onSpinWait();
            }
            taken.add(System.nanoTime() - start);
        }
        camera.choose(SourceChoice.NONE);
        return new Timings(taken.stream().sorted().toList());
    }

    /// Everything goes into one talk.
    private record OneTalk(Session talk) implements ShutterTarget {

        @Override
        public Spot spot() {
            return new Spot(Optional.of(talk.id()), talk.conferenceId(), Optional.empty());
        }

        @Override
        public UUID conference() {
            return talk.conferenceId();
        }

        @Override
        public ObservableValue<String> room() {
            return new SimpleStringProperty("");
        }

        @Override
        public ObservableValue<String> name() {
            return new SimpleStringProperty(talk.title());
        }

        @Override
        public ObservableValue<Optional<PhotoBan>> ban() {
            return new SimpleObjectProperty<>(Optional.empty());
        }

        @Override
        public void allow(PhotoBan ban) {
            throw new UnsupportedOperationException("nothing is banned");
        }
    }
}
