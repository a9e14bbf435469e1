package dev.hushnote.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameListener;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.capture.slide.Sensitivity;
import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlidesViewModelTest {

    private static final SourceChoice SCREEN = new SourceChoice.Screen(0, null);

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T10:00:00Z");
    private final Fed source = new Fed();
    private final Camera camera = new Camera(_ -> source, new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));
    private final Map<String, SlideRegion> drawn = new HashMap<>();
    private TestNotebook notebook;
    private TestShell shell;
    private Place place;
    private CameraViewModel shutter;
    private SlidesViewModel slides;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        Conference conference = notebook.conference("Slides", "UTC");
        Session talk = notebook.session(conference, "Queues", "2026-05-12T09:45", "2026-05-12T10:30");
        shell = TestShell.over(notebook);
        place = new Place(talk);
        shutter = new CameraViewModel(
                shell.shell(),
                new CameraViewModel.Parts(camera, List::of, notebook.graph().frameIntake(), place),
                new SettingsFile(folder.resolve("settings"), Runnable::run),
                clock);
        slides = new SlidesViewModel(shell.shell(), shutter, new Regions(), clock);
        camera.choose(SCREEN);
        shell.work().finish();
    }

    @AfterEach
    void close() {
        slides.modeProperty().set(SlideMode.OFF);
        camera.close();
        notebook.close();
    }

    @Test
    void theSlideThatJustWentIsTakenWithItsOwnTime() throws IOException {
        stand(1, 3_000);
        Instant gone = clock.instant();
        stand(2, 2_000);
        slides.shootBefore();
        shell.work().finish();
        Entry photo = photos().getFirst();
        assertThat(photo.begunAt()).isBetween(gone.minusMillis(2_000), gone);
        assertThat(photos()).hasSize(1);
    }

    @Test
    void whereNothingWentItSaysSo() throws IOException {
        stand(1, 3_000);
        slides.shootBefore();
        shell.work().finish();
        assertThat(photos()).isEmpty();
        assertThat(shell.shell().notices().currentProperty().get().key()).isEqualTo("camera.no-slide-before");
    }

    @Test
    void aSlideThatStandsIsOfferedAndTakenOnce() throws IOException {
        slides.modeProperty().set(SlideMode.SUGGEST);
        standUntilSeen(1, 1);
        assertThat(photos()).isEmpty();
        SeenSlide first = slides.slidesProperty().get().getFirst();
        slides.keep(first);
        shell.work().finish();
        slides.keep(slides.slidesProperty().get().getFirst());
        shell.work().finish();
        assertThat(photos()).hasSize(1);
        assertThat(slides.slidesProperty().get().getFirst().kept()).isTrue();
    }

    @Test
    void keptByThemselvesTheyAreKeptUnlessSomebodyAskedForNone() throws IOException {
        slides.modeProperty().set(SlideMode.KEEP);
        standUntilSeen(1, 1);
        Waiting.until(() -> {
            shell.work().finish();
            return photos().size() == 1;
        });
        place.ban.set(Optional.of(new PhotoBan(place.talk, Optional.empty())));
        standUntilSeen(2, 2);
        shell.work().finish();
        assertThat(photos()).hasSize(1);
    }

    @Test
    void anotherTalkBeginsAnewAndAnotherRoomHasItsOwnScreen() throws IOException {
        SlideRegion left = new SlideRegion(0.1, 0.1, 0.4, 0.5);
        slides.draw(left);
        slides.sensitivityProperty().set(Sensitivity.HIGH);
        slides.modeProperty().set(SlideMode.SUGGEST);
        standUntilSeen(1, 1);

        place.room.set("Aula");
        place.name.set("Logs");

        assertThat(slides.slidesProperty().get()).isEmpty();
        assertThat(slides.sensitivityProperty().get()).isEqualTo(Sensitivity.USUAL);
        assertThat(slides.region()).isEqualTo(SlideRegion.WHOLE);
        place.room.set("Hall 1");
        assertThat(slides.region()).isEqualTo(left);
    }

    @Test
    void theCameraDoesNotSleepWhileSlidesAreLookedFor() {
        shutter.saver().setMinutes(1);
        slides.modeProperty().set(SlideMode.SUGGEST);
        clock.set(clock.instant().plusSeconds(61));
        shutter.saver().tick();
        assertThat(camera.isAsleep()).isFalse();
        slides.modeProperty().set(SlideMode.OFF);
        clock.set(clock.instant().plusSeconds(61));
        shutter.saver().tick();
        assertThat(camera.isAsleep()).isTrue();
    }

    /// Gives pictures of a slide for a while, five a second.
    private void stand(int slide, int millis) throws IOException {
        byte[] jpeg = Pictures.jpeg(Pictures.slide(640, 360, slide));
        for (int passed = 0; passed < millis; passed += 200) {
            clock.set(clock.instant().plusMillis(200));
            source.give(new Frame(jpeg, 640, 360, clock.instant()));
        }
    }

    /// Gives pictures of a slide until so many slides were seen.
    private void standUntilSeen(int slide, int count) throws IOException {
        byte[] jpeg = Pictures.jpeg(Pictures.slide(640, 360, slide));
        Waiting.until(() -> {
            clock.set(clock.instant().plusMillis(20));
            source.give(new Frame(jpeg, 640, 360, clock.instant()));
            shell.work().finish();
            return slides.slidesProperty().get().size() == count;
        });
    }

    private List<Entry> photos() {
        return notebook.graph().entries().of(place.talk.id()).stream()
                .filter(entry -> entry.kind() == EntryKind.PHOTO)
                .toList();
    }

    /// Where pictures go, as the test says.
    private static final class Place implements ShutterTarget {

        private final Session talk;
        private final SimpleStringProperty name = new SimpleStringProperty("Queues");
        private final SimpleStringProperty room = new SimpleStringProperty("Hall 1");
        private final SimpleObjectProperty<Optional<PhotoBan>> ban = new SimpleObjectProperty<>(Optional.empty());

        Place(Session talk) {
            this.talk = talk;
        }

        @Override
        public Spot spot() {
            return new Spot(Optional.of(talk.id()), talk.conferenceId(), ban.get());
        }

        @Override
        public UUID conference() {
            return talk.conferenceId();
        }

        @Override
        public ObservableValue<String> room() {
            return room;
        }

        @Override
        public ObservableValue<String> name() {
            return name;
        }

        @Override
        public ObservableValue<Optional<PhotoBan>> ban() {
            return ban;
        }

        @Override
        public void allow(PhotoBan ignored) {
            ban.set(Optional.empty());
        }
    }

    private final class Regions implements ScreenRegions {

        @Override
        public SlideRegion of(String room) {
            return drawn.getOrDefault(room, SlideRegion.WHOLE);
        }

        @Override
        public void draw(String room, SlideRegion region) {
            drawn.put(room, region);
        }
    }

    /// A source that gives what the test gives it.
    private static final class Fed implements FrameSource {

        private @Nullable FrameListener listener;

        @Override
        public void start(FrameListener toTell) {
            listener = toTell;
            toTell.state(new SourceState.Running(640, 360, 5));
        }

        @Override
        public void close() {
            listener = null;
        }

        void give(Frame frame) {
            if (listener != null) {
                listener.frame(frame);
            }
        }
    }
}
