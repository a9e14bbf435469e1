package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.Photos;
import dev.hushnote.testkit.PhoneDay;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures that arrive fall between the right lines, or wait in the inbox.
class ArrivalsTest {

    @TempDir
    private Path folder;

    private PhoneDay day;
    private TestNotebook notebook;
    private Conference conference;
    private Session red;
    private Session blue;

    @BeforeEach
    void open() {
        day = PhoneDay.open(folder);
        notebook = day.notebook();
        conference = day.conference();
        red = day.session("red", "2026-05-12T10:00", "2026-05-12T11:00");
        blue = day.session("blue", "2026-05-12T10:00", "2026-05-12T11:00");
    }

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aPictureFallsBetweenTheLinesOfTheSessionItWasTakenIn() throws IOException {
        notebook.graph().roomChanges().enter(red.id());
        notebook.graph().logEditor().add(NewEntry.text(red.id(), "before"));
        notebook.at("2026-05-12T10:20", conference);
        notebook.graph().logEditor().add(NewEntry.text(red.id(), "after"));
        notebook.graph().roomChanges().enter(blue.id());
        notebook.at("2026-05-12T10:40", conference);
        Arrived arrived = arrivals().arrive(day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00"), conference.id());
        assertThat(arrived.session()).contains(red.id());
        assertThat(arrived.added()).isTrue();
        assertThat(arrived.decodable()).isTrue();
        assertThat(log(red)).containsExactly("before", "PHOTO", "after");
        assertThat(arrived.photo().takenAt()).isEqualTo(Instant.parse("2026-05-12T01:10:00Z"));
        Arrived later = arrivals().arrive(day.file("b.jpg", 2, "2026-05-12T03:30:00+02:00"), conference.id());
        assertThat(later.session()).contains(blue.id());
        assertThat(photos().unplaced(conference.id())).isEmpty();
    }

    @Test
    void whatHasNoPlaceWaitsInTheInbox() throws IOException {
        Arrived ambiguous = arrivals().arrive(day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00"), conference.id());
        Arrived evening = arrivals().arrive(day.file("b.jpg", 2, "2026-05-12T21:10:00+09:00"), conference.id());
        notebook.graph().roomChanges().enter(red.id());
        Path bare = Pictures.write(folder.resolve("c.png"), Pictures.png(Pictures.slide(80, 60, 3)));
        Files.setLastModifiedTime(bare, FileTime.from(Instant.parse("2026-05-12T01:05:00Z")));
        Arrived untimed = arrivals().arrive(bare, conference.id());
        assertThat(List.of(ambiguous, evening, untimed))
                .allMatch(arrived -> arrived.session().isEmpty() && arrived.added());
        assertThat(photos().unplaced(conference.id()))
                .containsExactly(untimed.photo(), ambiguous.photo(), evening.photo());
        assertThat(untimed.photo().takenAt()).isEqualTo(Instant.parse("2026-05-12T01:05:00Z"));
    }

    @Test
    void theSameFileArrivesOnce() throws IOException {
        notebook.graph().roomChanges().enter(red.id());
        Path file = day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00");
        Arrived first = arrivals().arrive(file, conference.id());
        Path copy = Files.copy(file, folder.resolve("copy.jpg"));
        Arrived again = arrivals().arrive(copy, conference.id());
        assertThat(again).isEqualTo(new Arrived(first.photo(), Optional.of(red.id()), false, true));
        assertThat(photos().of(conference.id())).hasSize(1);
        assertThat(log(red)).containsExactly("PHOTO");
    }

    @Test
    void aDeletedPictureMayArriveAgain() throws IOException {
        Path file = day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00");
        Arrived first = arrivals().arrive(file, conference.id());
        notebook.graph().photoIntake().delete(first.photo().id());
        assertThat(arrivals().arrive(file, conference.id()).added()).isTrue();
    }

    @Test
    void anotherConferencesSessionTakesItsPicture() throws IOException {
        Conference other = notebook.conference("Other", "America/Los_Angeles");
        Session night = notebook.session(other, "night", "2026-05-12T18:00", "2026-05-12T19:00");
        Arrived arrived = arrivals().arrive(day.file("a.jpg", 1, "2026-05-12T18:30:00-07:00"), conference.id());
        assertThat(arrived.session()).contains(night.id());
        assertThat(arrived.photo().conferenceId()).isEqualTo(other.id());
        assertThat(arrivals().arrive(folder.resolve("a.jpg"), conference.id()).added())
                .isFalse();
    }

    @Test
    void aCameraWithoutOffsetShowsTheConferencesTime() throws IOException {
        notebook.graph().roomChanges().enter(red.id());
        byte[] jpeg = Pictures.jpeg(Pictures.slide(80, 60, 1));
        Path file = Pictures.write(folder.resolve("a.jpg"), Pictures.withTime(jpeg, "2026:05:12 10:10:00"));
        assertThat(arrivals().arrive(file, conference.id()).session()).contains(red.id());
    }

    @Test
    void whatIsNoPictureIsKeptAndMissingFilesAreRefused() throws IOException {
        Path text = Pictures.write(folder.resolve("a.jpg"), "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(arrivals().arrive(text, conference.id()).decodable()).isFalse();
        assertThatThrownBy(() -> arrivals().arrive(folder.resolve("gone.jpg"), conference.id()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> arrivals().arrive(text, UUID.randomUUID())).isInstanceOf(Problem.class);
    }

    @Test
    void aPhotoOfTheInboxIsPlacedByTime() throws IOException {
        notebook.graph().logEditor().add(NewEntry.text(red.id(), "before"));
        notebook.at("2026-05-12T10:20", conference);
        notebook.graph().logEditor().add(NewEntry.text(red.id(), "after"));
        Photo photo = arrivals()
                .arrive(day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00"), conference.id())
                .photo();
        Entry placed = intake().place(photo.id(), red.id());
        assertThat(placed.begunAt()).isEqualTo(photo.takenAt());
        assertThat(log(red)).containsExactly("before", "PHOTO", "after");
        assertThat(photos().unplaced(conference.id())).isEmpty();
        assertThat(intake().place(photo.id(), red.id())).isEqualTo(placed);
    }

    @Test
    void aPhotoMovesToAnotherSessionAndConference() throws IOException {
        Conference other = notebook.conference("Other", "Asia/Seoul");
        Session far = notebook.session(other, "far", "2026-05-12T10:00", "2026-05-12T11:00");
        Photo photo = arrivals()
                .arrive(day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00"), conference.id())
                .photo();
        intake().place(photo.id(), red.id());
        intake().move(photo.id(), blue.id());
        assertThat(log(red)).isEmpty();
        assertThat(log(blue)).containsExactly("PHOTO");
        intake().move(photo.id(), far.id());
        assertThat(log(blue)).isEmpty();
        assertThat(log(far)).containsExactly("PHOTO");
        assertThat(photos().of(conference.id())).isEmpty();
        assertThat(photos().of(other.id())).extracting(Photo::id).containsExactly(photo.id());
    }

    @Test
    void aCaptionIsWrittenAndTakenAway() throws IOException {
        UUID photo = arrivals()
                .arrive(day.file("a.jpg", 1, "2026-05-12T10:10:00+09:00"), conference.id())
                .photo()
                .id();
        intake().caption(photo, " first slide ");
        assertThat(photos().require(photo).caption()).isEqualTo("first slide");
        intake().caption(photo, " ");
        assertThat(photos().require(photo).caption()).isNull();
    }

    private List<String> log(Session session) {
        return notebook.graph().entries().of(session.id()).stream()
                .map(entry -> entry.kind() == EntryKind.PHOTO ? "PHOTO" : entry.text())
                .toList();
    }

    private Arrivals arrivals() {
        return notebook.graph().arrivals();
    }

    private PhotoIntake intake() {
        return notebook.graph().photoIntake();
    }

    private Photos photos() {
        return notebook.graph().photos();
    }
}
