package dev.hushnote.gallery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.ChangeFeed;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Work;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.gallery.Unplaced;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the Photos place shows and does, without a toolkit.
class GalleryPlaceTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    private final ByTurns work = new ByTurns();
    private final Notices notices = new Notices();
    private TestNotebook notebook;
    private Shell shell;
    private Conference conference;
    private Session red;
    private Session blue;
    private ConferenceInView inView;
    private GalleryViewModel model;
    private PhotoDeeds deeds;

    /// Work that is done when the test says so, on the test's thread.
    private static final class ByTurns implements Work {

        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private int reads;

        @Override
        public <T> void read(Callable<T> reading, Consumer<T> shown) {
            reads++;
            waiting.add(() -> run(reading, shown));
        }

        @Override
        public <T> void change(Callable<T> mutation, Consumer<T> done) {
            waiting.add(() -> run(mutation, done));
        }

        @Override
        public <T> void change(Callable<T> mutation, Consumer<T> done, Consumer<Exception> refused) {
            change(mutation, done);
        }

        @Override
        public void inWindow(Runnable action) {
            synchronized (waiting) {
                waiting.add(action);
            }
        }

        private static <T> void run(Callable<T> task, Consumer<T> done) {
            try {
                done.accept(task.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        void finish() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        conference = notebook.conference("Conf", "Asia/Seoul");
        red = notebook.session(conference, "red", "2026-05-12T10:00", "2026-05-12T11:00");
        blue = notebook.session(conference, "blue", "2026-05-13T12:00", "2026-05-13T13:00");
        shell = new Shell(
                work,
                new ChangeFeed(notebook.graph().changes(), work),
                new Texts(Locale.ENGLISH),
                notices,
                new Overlay(),
                new Commands(OperatingSystem.LINUX));
        inView = new ConferenceInView(shell, notebook.graph().programme(), clock);
        model = new GalleryViewModel(shell, notebook.graph().gallery(), inView);
        deeds = new PhotoDeeds(
                shell, notebook.graph().photoIntake(), notebook.graph().trash());
        inView.start(Optional.of(conference.id()), () -> {});
        work.finish();
    }

    @AfterEach
    void close() {
        shell.feed().close();
        notebook.close();
    }

    @Test
    void nothingIsReadUntilSomebodyLooks() throws IOException {
        add(red, 1);
        int before = work.reads;
        work.finish();
        assertThat(work.reads).isEqualTo(before);
        look();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aBurstOfPhotosIsReadOnce() throws IOException {
        look();
        int before = work.reads;
        for (int i = 0; i < 6; i++) {
            add(red, i);
        }
        work.finish();
        assertThat(model.sheetProperty().get().photos()).hasSize(6);
        assertThat(work.reads - before).isLessThan(6);
    }

    @Test
    void theDayOrTheWholeConferenceIsInViewInRowsOfTheWidthThereIs() throws IOException {
        for (int i = 0; i < 5; i++) {
            add(red, i);
        }
        add(blue, 9);
        model.columnsProperty().set(2);
        look();
        assertThat(model.rows()).hasSize(4);
        assertThat(model.rows().getFirst()).isEqualTo(new SheetRow.Heading(red, 5));
        assertThat(model.rows().getLast().shown()).hasSize(1);
        model.wholeProperty().set(true);
        work.finish();
        assertThat(model.rows()).hasSize(6);
        model.wholeProperty().set(false);
        inView.dayProperty().set(LocalDate.of(2026, 5, 13));
        model.columnsProperty().set(7);
        work.finish();
        assertThat(model.rows()).hasSize(2).first().isEqualTo(new SheetRow.Heading(blue, 1));
    }

    @Test
    void stepsLeadFromPhotoToPhotoAndSkipHeadings() throws IOException {
        List<Photo> photos = List.of(add(red, 0), add(red, 1), add(red, 2), add(blue, 3), add(blue, 4));
        model.columnsProperty().set(2);
        model.wholeProperty().set(true);
        look();
        assertThat(chosen()).isEqualTo(photos.get(0).id());
        assertThat(walk(SheetStep.RIGHT)).isEqualTo(photos.get(1).id());
        assertThat(walk(SheetStep.DOWN)).isEqualTo(photos.get(2).id());
        assertThat(walk(SheetStep.DOWN)).isEqualTo(photos.get(3).id());
        assertThat(walk(SheetStep.LAST)).isEqualTo(photos.get(4).id());
        assertThat(model.move(SheetStep.RIGHT)).isFalse();
        assertThat(walk(SheetStep.UP)).isEqualTo(photos.get(2).id());
        assertThat(walk(SheetStep.FIRST)).isEqualTo(photos.get(0).id());
        assertThat(model.move(SheetStep.UP)).isFalse();
        assertThat(model.move(SheetStep.LEFT)).isFalse();
    }

    @Test
    void theNextPhotoIsChosenWhenOneGoesAndItComesBack() throws IOException {
        List<Photo> photos = List.of(add(red, 0), add(red, 1), add(red, 2));
        look();
        model.chosenProperty().set(photos.get(1).id());
        deeds.delete(model.chosen().orElseThrow());
        work.finish();
        assertThat(chosen()).isEqualTo(photos.get(2).id());
        takeBack();
        assertThat(model.sheetProperty().get().photos())
                .extracting(SheetPhoto::id)
                .containsExactly(
                        photos.get(0).id(), photos.get(1).id(), photos.get(2).id());
    }

    @Test
    void aPhotoMovesToAnotherSessionAndBack() throws IOException {
        Photo photo = add(red, 0);
        look();
        deeds.move(model.chosen().orElseThrow(), blue);
        work.finish();
        assertThat(sessionOf(photo)).containsExactly(blue.id());
        takeBack();
        assertThat(sessionOf(photo)).containsExactly(red.id());
        assertThat(SessionChoice.nearest(
                        Objects.requireNonNull(model.holdingsProperty().get()),
                        model.chosen().orElseThrow()))
                .containsExactly(blue);
    }

    @Test
    void anUnplacedPhotoTakesItsPlaceAndCanGoBackToTheInbox() throws IOException {
        Path file = Pictures.write(folder.resolve("x.png"), Pictures.png(Pictures.slide(80, 60, 5)));
        Photo photo = notebook.graph().arrivals().arrive(file, conference.id()).photo();
        look();
        Unplaced waiting = model.inbox().getFirst();
        deeds.move(waiting.photo(), red);
        work.finish();
        assertThat(model.inbox()).isEmpty();
        assertThat(sessionOf(photo)).containsExactly(red.id());
        takeBack();
        assertThat(model.inbox()).hasSize(1);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void captionsAndPrivacyAreKept() throws IOException {
        Photo photo = add(red, 0);
        look();
        SheetPhoto shown = model.chosen().orElseThrow();
        deeds.caption(shown, " a queue ");
        deeds.alt(shown, "three boxes");
        deeds.togglePrivate(shown);
        work.finish();
        SheetPhoto now = model.chosen().orElseThrow();
        assertThat(now.caption()).contains("a queue");
        assertThat(now.photo().alt()).isEqualTo("three boxes");
        assertThat(now.hidden()).isTrue();
        long revision = now.photo().stamp().revision();
        deeds.caption(now, "a queue");
        deeds.alt(now, "three boxes ");
        work.finish();
        assertThat(notebook.graph().photos().require(photo.id()).stamp().revision())
                .isEqualTo(revision);
        deeds.togglePrivate(now);
        work.finish();
        assertThat(model.chosen().orElseThrow().hidden()).isFalse();
    }

    @Test
    void theViewerLeafsThroughAllPhotosAndFollowsChanges() throws IOException {
        List<Photo> photos = List.of(add(red, 0), add(blue, 1));
        ViewerModel viewer = new ViewerModel(shell, notebook.graph().gallery());
        viewer.open(photos.get(0).id(), () -> {});
        work.finish();
        assertThat(viewer.session()).contains(red);
        assertThat(viewer.canStep(-1)).isFalse();
        viewer.step(1);
        assertThat(viewer.session()).contains(blue);
        assertThat(viewer.number()).isEqualTo(2);
        viewer.step(1);
        assertThat(viewer.number()).isEqualTo(2);
        notebook.graph().photoIntake().delete(photos.get(1).id());
        work.finish();
        assertThat(viewer.photoProperty().get())
                .extracting(photo -> photo.id())
                .isEqualTo(photos.get(0).id());
        notebook.graph().photoIntake().delete(photos.get(0).id());
        work.finish();
        assertThat(viewer.photoProperty().get()).isNull();
    }

    @Test
    void whatCannotBeShownIsSaid() throws IOException {
        Photo missing = add(red, 0);
        Path words = Files.writeString(folder.resolve("words.jpg"), "no picture");
        Photo broken =
                notebook.graph().arrivals().arrive(words, conference.id()).photo();
        look();
        SheetPhoto first = model.chosen().orElseThrow();
        assertThat(first.id()).isEqualTo(missing.id());
        try (var files = Files.walk(folder.resolve("notebook").resolve("photos"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(LargePicture.load(notebook.graph().renditions(), first.original()))
                .isEqualTo(new LargePicture.Missing());
        SheetPhoto second = model.inbox().getFirst().photo();
        assertThat(second.id()).isEqualTo(broken.id());
        assertThat(LargePicture.load(notebook.graph().renditions(), second.original()))
                .isEqualTo(new LargePicture.Undecodable());
    }

    private void look() {
        model.inFrontProperty().set(true);
        work.finish();
    }

    private void takeBack() {
        Objects.requireNonNull(notices.currentProperty().get())
                .todo()
                .orElseThrow()
                .run()
                .run();
        work.finish();
    }

    private UUID chosen() {
        return Objects.requireNonNull(model.chosenProperty().get());
    }

    private UUID walk(SheetStep step) {
        assertThat(model.move(step)).isTrue();
        return chosen();
    }

    private List<UUID> sessionOf(Photo photo) {
        return notebook.graph().entries().showing(photo.id()).stream()
                .map(entry -> entry.sessionId())
                .toList();
    }

    private Photo add(Session session, int seed) throws IOException {
        Path file = Pictures.write(folder.resolve(seed + ".png"), Pictures.png(Pictures.slide(80, 60, seed)));
        Instant at = session.slot()
                .starts()
                .plusMinutes(seed)
                .atZone(conference.zone())
                .toInstant();
        return notebook.graph()
                .photoIntake()
                .add(new PhotoIntake.NewPhoto(file, session.id(), null, null, at, Visibility.PUBLIC))
                .photo();
    }
}
