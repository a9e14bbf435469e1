package dev.hushnote.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.ExposureLock;
import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Two cameras over a notebook with one talk; their pictures and troubles are what a test says.
abstract class PlayedCameras {

    static final SourceChoice LEFT = device("/dev/v4l/by-id/left");
    static final SourceChoice RIGHT = device("/dev/v4l/by-id/right");

    @TempDir
    Path folder;

    final SettableClock clock = new SettableClock("2026-05-12T10:00:00Z");
    final List<Played> made = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final ObjectProperty<Optional<PhotoBan>> ban = new SimpleObjectProperty<>(Optional.empty());
    final List<Played> madeBeside = new ArrayList<>();
    final Camera camera = playing(made);
    final Camera beside = playing(madeBeside);
    TestNotebook notebook;
    TestShell shell;
    Conference conference;
    Session talk;

    CameraViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        conference = notebook.conference("Quiet Conf", "UTC");
        talk = notebook.session(conference, "Queues", "2026-05-12T10:00", "2026-05-12T10:45");
        shell = TestShell.over(notebook);
        model = model();
    }

    @AfterEach
    void close() {
        camera.close();
        beside.close();
        notebook.close();
    }

    private static Camera playing(List<Played> made) {
        return new Camera(
                _ -> {
                    made.add(new Played());
                    return made.getLast();
                },
                new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));
    }

    void sleep() {
        model.choose(LEFT);
        model.saver().setMinutes(5);
        clock.advance(Duration.ofMinutes(5));
        model.tick();
        shell.work().finish();
        assertThat(camera.isAsleep()).isTrue();
    }

    @Nullable
    String notice() {
        return Optional.ofNullable(shell.shell().notices().currentProperty().get())
                .map(Notice::key)
                .orElse(null);
    }

    List<Photo> photos() {
        return notebook.graph().photos().of(conference.id());
    }

    CameraViewModel model() {
        return new CameraViewModel(
                shell.shell(),
                new CameraViewModel.Parts(camera, new Found(), notebook.graph().frameIntake(), new Target()),
                new SettingsFile(folder.resolve("settings.properties"), Runnable::run),
                clock);
    }

    private static SourceChoice device(String id) {
        return new SourceChoice.Device(id, "camera " + id, false, FrameWish.FULL_HD);
    }

    /// Only the left camera can hold its exposure.
    private final class Found implements SourceCatalogue {

        @Override
        public List<FoundSource> list() {
            return List.of();
        }

        @Override
        public ExposureLock exposure() {
            return new ExposureLock() {
                @Override
                public boolean isOffered(String device) {
                    return device.endsWith("left");
                }

                @Override
                public boolean lock(String device, boolean locked) {
                    return asked.add(device + " " + locked);
                }
            };
        }
    }

    /// Everything goes into the one talk.
    private final class Target implements ShutterTarget {

        @Override
        public Spot spot() {
            return new Spot(Optional.of(talk.id()), conference.id(), ban.get());
        }

        @Override
        public UUID conference() {
            return conference.id();
        }

        @Override
        public ObservableValue<String> name() {
            return new SimpleStringProperty(talk.title());
        }

        @Override
        public ObservableValue<String> room() {
            return new SimpleStringProperty("");
        }

        @Override
        public ObservableValue<Optional<PhotoBan>> ban() {
            return ban;
        }

        @Override
        public void allow(PhotoBan unwanted) {
            ban.set(Optional.empty());
        }
    }
}
