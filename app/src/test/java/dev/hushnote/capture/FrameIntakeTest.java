package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.NewEntry;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.Sha256;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.photo.PhotoLibrary;
import dev.hushnote.photo.PhotoMetadata;
import dev.hushnote.photo.Photos;
import dev.hushnote.photo.Renditions;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A frame is stored before anybody looks at it, and its picture is never encoded again.
class FrameIntakeTest {

    private static final Instant PRESSED = Instant.parse("2026-05-12T01:10:00Z");

    @TempDir
    private Path folder;

    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private TestNotebook notebook;
    private FrameIntake frames;
    private Conference conference;
    private Session talk;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        talk = notebook.session(conference, "talk", "2026-05-12T10:00", "2026-05-12T11:00");
        Path root = notebook.graph().folder();
        OriginalFiles files = new OriginalFiles(root.resolve("photos"), new FreeSpace(0));
        PhotoLibrary library = new PhotoLibrary(files, new Renditions(files, root.resolve("cache")), photos());
        frames = new FrameIntake(
                notebook.graph().ledger(),
                notebook.graph().programme(),
                library,
                notebook.graph().logEditor(),
                afterwards::add);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aFrameIsInTheLogBeforeItIsDecoded() throws IOException {
        byte[] frame = Pictures.jpeg(Pictures.slide(160, 90, 1));
        Captured captured = frames.capture(frame, PRESSED, Optional.of(talk.id()), conference.id(), "test pattern");
        Original original = photos().originalOf(captured.photo());
        byte[] stored = Files.readAllBytes(file(original));
        assertThat(original.sha256()).isEqualTo(Sha256.of(stored));
        assertThat(Arrays.copyOfRange(stored, stored.length - 200, stored.length))
                .isEqualTo(Arrays.copyOfRange(frame, frame.length - 200, frame.length));
        assertThat(original.width()).isEqualTo(160);
        assertThat(original.height()).isEqualTo(90);
        assertThat(captured.photo().takenAt()).isEqualTo(PRESSED);
        assertThat(captured.photo().device()).isEqualTo("test pattern");
        assertThat(captured.entry())
                .map(Entry::photoId)
                .contains(captured.photo().id());
        assertThat(cached()).isZero();
        afterwards.remove().run();
        assertThat(cached()).isEqualTo(1);
        assertThat(photos().originalOf(captured.photo())).isEqualTo(original);
    }

    @Test
    void theFileItselfTellsItsTimeAtTheConference() throws IOException {
        byte[] frame = Pictures.jpeg(Pictures.slide(80, 60, 1));
        Captured captured = frames.capture(frame, PRESSED, Optional.of(talk.id()), conference.id(), "HDMI grabber");
        PhotoMetadata told = PhotoMetadata.read(file(photos().originalOf(captured.photo())));
        assertThat(told.takenAt()).isEqualTo("2026-05-12T10:10:00");
        assertThat(told.offset()).isEqualTo(ZoneOffset.ofHours(9));
        assertThat(told.device()).isEqualTo("HDMI grabber");
    }

    @Test
    void aFrameTakesItsPlaceByTheKeyPress() throws IOException {
        notebook.graph().logEditor().add(NewEntry.text(talk.id(), "before"));
        notebook.clock().set(Instant.parse("2026-05-12T01:10:01Z"));
        notebook.graph().logEditor().add(NewEntry.text(talk.id(), "after"));
        frames.capture(Pictures.jpeg(Pictures.slide(80, 60, 1)), PRESSED, Optional.of(talk.id()), conference.id(), "x");
        assertThat(notebook.graph().entries().of(talk.id()))
                .extracting(Entry::text)
                .containsExactly("before", "", "after");
    }

    @Test
    void aFrameWithoutASessionWaitsInTheInbox() throws IOException {
        Captured captured = frames.capture(
                Pictures.png(Pictures.slide(80, 60, 1)), PRESSED, Optional.empty(), conference.id(), "screen");
        assertThat(captured.entry()).isEmpty();
        assertThat(photos().unplaced(conference.id())).containsExactly(captured.photo());
        assertThat(photos().originalOf(captured.photo()).width()).isEqualTo(80);
    }

    @Test
    void theSameFrameTwiceIsTwoPhotosOfOneFile() throws IOException {
        byte[] frame = Pictures.jpeg(Pictures.slide(80, 60, 1));
        frames.capture(frame, PRESSED, Optional.of(talk.id()), conference.id(), "x");
        frames.capture(frame, PRESSED, Optional.of(talk.id()), conference.id(), "x");
        assertThat(photos().of(conference.id())).hasSize(2);
        assertThat(photos().originals()).hasSize(1);
    }

    @Test
    void aFrameThatTurnsOutDamagedIsMarked() throws IOException {
        byte[] frame = Pictures.jpeg(Pictures.slide(80, 60, 1));
        byte[] damaged = Arrays.copyOf(frame, 6);
        Captured captured = frames.capture(damaged, PRESSED, Optional.of(talk.id()), conference.id(), "x");
        assertThat(photos().originalOf(captured.photo()).decodable()).isTrue();
        afterwards.remove().run();
        assertThat(photos().originalOf(captured.photo()).decodable()).isFalse();
        assertThat(Files.readAllBytes(file(photos().originalOf(captured.photo()))))
                .isEqualTo(damaged);
    }

    @Test
    void anUnknownSessionIsRefused() throws IOException {
        byte[] frame = Pictures.jpeg(Pictures.slide(80, 60, 1));
        assertThatThrownBy(() -> frames.capture(frame, PRESSED, Optional.of(UUID.randomUUID()), conference.id(), "x"))
                .isInstanceOf(Problem.class);
        assertThat(photos().of(conference.id())).isEmpty();
    }

    private Path file(Original original) {
        return new OriginalFiles(notebook.graph().folder().resolve("photos"), new FreeSpace(0)).fileOf(original);
    }

    private long cached() throws IOException {
        Path cache = notebook.graph().folder().resolve("cache");
        if (!Files.exists(cache)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.toString().endsWith(".jpg")).count();
        }
    }

    private Photos photos() {
        return notebook.graph().photos();
    }
}
