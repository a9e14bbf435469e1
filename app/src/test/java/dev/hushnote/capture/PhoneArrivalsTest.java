package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.PhoneArrivals.Sent;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.PhotoMetadata;
import dev.hushnote.testkit.PhoneDay;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a phone sends again is not there twice, and it lies where its time says.
class PhoneArrivalsTest {

    private static final Instant SHOT = Instant.parse("2026-05-12T01:10:00Z");

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session talk;
    private final UUID id = UUID.randomUUID();
    private Path picture;

    @BeforeEach
    void open() throws IOException {
        PhoneDay day = PhoneDay.open(folder);
        notebook = day.notebook();
        conference = day.conference();
        talk = day.session("talk", "2026-05-12T10:00", "2026-05-12T11:00");
        notebook.graph().roomChanges().enter(talk.id());
        picture = Pictures.write(folder.resolve("shot"), Pictures.jpeg(Pictures.slide(160, 90, 1)));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aShotFallsBetweenTheLinesAndItsFileTellsItsTime() {
        notebook.graph().logEditor().add(NewEntry.text(talk.id(), "before"));
        notebook.at("2026-05-12T10:20", conference);
        notebook.graph().logEditor().add(NewEntry.text(talk.id(), "after"));
        Arrived arrived = shot();
        assertThat(arrived.added()).isTrue();
        assertThat(arrived.session()).contains(talk.id());
        assertThat(arrived.photo().id()).isEqualTo(id);
        assertThat(arrived.photo().takenAt()).isEqualTo(SHOT);
        assertThat(arrived.photo().device()).isEqualTo("Pixel");
        assertThat(log()).containsExactly("before", "PHOTO", "after");
        Path file = original(arrived.photo());
        assertThat(PhotoMetadata.read(file).takenAt()).isEqualTo(LocalDateTime.parse("2026-05-12T10:10"));
    }

    @Test
    void theSamePictureTwiceIsOnePhotoAndOneEntry() {
        Arrived first = shot();
        Arrived again = shot();
        assertThat(again).isEqualTo(new Arrived(first.photo(), Optional.of(talk.id()), false, true));
        assertOne();
    }

    @Test
    void whatIsKnownIsNotStoredAgainThoughItsBytesAreOthers() throws IOException {
        Path stored = original(shot().photo());
        Pictures.write(picture, Pictures.jpeg(Pictures.slide(160, 90, 2)));
        assertThat(shot().added()).isFalse();
        assertThat(originals()).containsExactly(stored);
    }

    @Test
    void theSamePictureManyTimesAtOnceIsOnePhotoAndOneEntry() {
        List<CompletableFuture<Arrived>> sent = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(this::shot, Thread::startVirtualThread))
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join).filter(Arrived::added))
                .hasSize(1);
        assertOne();
    }

    @Test
    void theSamePictureAfterAStartOfTheProgramIsOnePhotoAndOneEntry() {
        shot();
        notebook.close();
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:30:00Z"));
        assertThat(shot().added()).isFalse();
        assertOne();
    }

    @Test
    void whatWasDeletedDoesNotComeBack() {
        shot();
        notebook.graph().photoIntake().delete(id);
        assertThat(shot().added()).isFalse();
        assertThat(notebook.graph().photos().of(conference.id())).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void withoutASessionForCertainItWaitsInTheInbox() {
        Arrived evening = notebook.graph()
                .phoneArrivals()
                .shot(new Sent(id, picture, "Pixel"), SHOT.plus(Duration.ofHours(9)), conference.id());
        assertThat(evening.session()).isEmpty();
        assertThat(notebook.graph().photos().unplaced(conference.id())).containsExactly(evening.photo());
    }

    @Test
    void aChosenPictureIsPlacedByItsFilesTimeLessTheClocksDifference() throws IOException {
        Path file = Pictures.write(
                folder.resolve("gallery"),
                Pictures.phoneJpeg(
                        Pictures.slide(80, 60, 2),
                        java.time.OffsetDateTime.parse("2026-05-12T12:10:00+09:00"),
                        6,
                        false));
        Arrived arrived = notebook.graph()
                .phoneArrivals()
                .chosen(new Sent(id, file, "Pixel"), SHOT, Duration.ofHours(2), conference.id());
        assertThat(arrived.photo().takenAt()).isEqualTo(SHOT);
        assertThat(arrived.session()).contains(talk.id());
        assertThat(arrived.photo().device()).isEqualTo("Quiet Phone 1");
        assertThat(notebook.graph()
                        .phoneArrivals()
                        .chosen(new Sent(id, file, "Pixel"), SHOT, Duration.ZERO, conference.id())
                        .added())
                .isFalse();
        assertOne();
    }

    @Test
    void aChosenFileWithoutATimeOrPictureIsKeptInTheInboxAndNotShown() throws IOException {
        Path file = Pictures.write(folder.resolve("x"), "<script>".getBytes(StandardCharsets.UTF_8));
        Arrived arrived = notebook.graph()
                .phoneArrivals()
                .chosen(new Sent(id, file, "Pixel"), SHOT, Duration.ZERO, conference.id());
        assertThat(arrived.decodable()).isFalse();
        assertThat(arrived.session()).isEmpty();
        assertThat(arrived.photo().takenAt()).isEqualTo(SHOT);
        assertThat(original(arrived.photo())).hasContent("<script>");
    }

    @Test
    void aShotThatIsNoPictureIsKeptAndNotShown() throws IOException {
        picture = Pictures.write(folder.resolve("x"), "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(shot().decodable()).isFalse();
    }

    private Arrived shot() {
        return notebook.graph().phoneArrivals().shot(new Sent(id, picture, "Pixel"), SHOT, conference.id());
    }

    private void assertOne() {
        assertThat(notebook.graph().photos().of(conference.id()))
                .extracting(Photo::id)
                .containsExactly(id);
        assertThat(log()).containsExactly("PHOTO");
    }

    private Path original(Photo photo) {
        var original = notebook.graph().photos().originalOf(photo);
        return notebook.graph()
                .folder()
                .resolve("photos")
                .resolve(original.sha256().substring(0, 2))
                .resolve(original.sha256() + "." + original.format().extension());
    }

    private List<Path> originals() throws IOException {
        try (Stream<Path> files = Files.walk(notebook.graph().folder().resolve("photos"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<String> log() {
        return notebook.graph().entries().of(talk.id()).stream()
                .map(entry -> entry.kind() == EntryKind.PHOTO ? "PHOTO" : entry.text())
                .toList();
    }
}
