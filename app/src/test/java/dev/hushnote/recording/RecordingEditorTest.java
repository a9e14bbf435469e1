package dev.hushnote.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.Visibility;
import dev.hushnote.database.RowJson;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings are attached to sessions and tied to their logs, and all of it is kept.
class RecordingEditorTest {

    private static final Instant STARTS = Instant.parse("2026-05-12T01:00:00Z");
    private static final URI VIDEO = URI.create("https://youtu.be/abc");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    private TestNotebook notebook;
    private UUID session;
    private Entry early;
    private Entry middle;
    private Entry late;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        Conference conference = notebook.conference("Conf", "Asia/Seoul");
        session = notebook.session(
                        conference,
                        "Talk",
                        "2026-05-12T10:00",
                        draft -> draft.ends(LocalDateTime.parse("2026-05-12T10:45"))
                                .recording(new Recording(Recorded.YES, VIDEO, null)))
                .id();
        early = log(60, EntryKind.TEXT);
        middle = log(600, EntryKind.MISSED);
        late = log(1800, EntryKind.LOOK_UP);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void whatIsAttachedIsKept() {
        AttachedRecording file = editor().attach(session, new Medium.File(folder.resolve("강연.mp4")), "Talk", null);
        clock.set(STARTS.plusSeconds(1));
        AttachedRecording web = editor().attachVideo(session, null);
        editor().anchor(web.id(), middle.id(), Duration.ofMillis(540_250));
        Anchor free = editor().anchor(file.id(), STARTS, Duration.ZERO);
        editor().measure(file.id(), Duration.ofMillis(2_700_123));
        notebook.close();
        notebook = TestNotebook.open(folder, clock);
        assertThat(recordings().of(session)).extracting(AttachedRecording::id).containsExactly(file.id(), web.id());
        assertThat(recordings()
                        .ofConference(notebook.graph()
                                .programme()
                                .requireSession(session)
                                .conferenceId()))
                .hasSize(2);
        assertThat(recordings().require(file.id()).length()).isEqualTo(Duration.ofMillis(2_700_123));
        assertThat(recordings().require(file.id()).medium()).isEqualTo(file.medium());
        assertThat(recordings().require(web.id()).medium()).isEqualTo(new Medium.Web(VIDEO));
        assertThat(recordings().require(web.id()).summary()).isEqualTo(VIDEO.toString());
        assertThat(recordings().anchors(file.id())).containsExactly(free);
        assertThat(recordings().anchors(web.id())).singleElement().satisfies(anchor -> {
            assertThat(anchor.at()).isEqualTo(middle.begunAt());
            assertThat(anchor.position()).isEqualTo(Duration.ofMillis(540_250));
        });
    }

    @Test
    void noRecordingIsAttachedTwice() {
        editor().attachVideo(session, null);
        assertThatThrownBy(() -> editor().attachVideo(session, "again"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.recording-attached"));
    }

    @Test
    void aThirdAnchorReplacesTheNearest() {
        UUID recording = editor().attachVideo(session, null).id();
        Anchor first = editor().anchor(recording, early.id(), Duration.ofSeconds(30));
        Anchor second = editor().anchor(recording, late.id(), Duration.ofSeconds(1700));
        assertThat(recordings().anchors(recording)).containsExactly(first, second);
        Anchor third = editor().anchor(recording, middle.id(), Duration.ofSeconds(500));
        assertThat(recordings().anchors(recording)).containsExactly(third, second);
        Anchor corrected = editor().anchor(recording, middle.id(), Duration.ofSeconds(510));
        assertThat(recordings().anchors(recording)).containsExactly(corrected, second);
    }

    @Test
    void anAnchorReplacesTheOneThatItContradicts() {
        UUID recording = editor().attachVideo(session, null).id();
        editor().anchor(recording, early.id(), Duration.ofMinutes(15));
        Anchor right = editor().anchor(recording, middle.id(), Duration.ofSeconds(570));
        assertThat(recordings().anchors(recording)).containsExactly(right);
        editor().removeAnchor(right.id());
        assertThat(recordings().anchors(recording)).isEmpty();
    }

    @Test
    void anAnchorNeedsALineOfTheSessionThatWasWrittenInIt() {
        UUID recording = editor().attachVideo(session, null).id();
        Entry added = log(90_000, EntryKind.TEXT);
        assertThatThrownBy(() -> editor().anchor(recording, added.id(), Duration.ZERO))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.anchor-added-later"));
        UUID other = notebook.session(
                        notebook.graph().programme().conferences().getFirst(), "Other", "2026-05-12T10:00", "")
                .id();
        Entry elsewhere = notebook.graph().logEditor().add(NewEntry.text(other, "elsewhere"));
        assertThatThrownBy(() -> editor().anchor(recording, elsewhere.id(), Duration.ZERO))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.recording-elsewhere"));
    }

    @Test
    void anAnchorStaysWhenItsEntryGoes() {
        UUID recording = editor().attachVideo(session, null).id();
        Anchor anchor = editor().anchor(recording, middle.id(), Duration.ofSeconds(500));
        notebook.graph().logEditor().delete(middle.id());
        assertThat(recordings().anchors(recording)).containsExactly(anchor);
    }

    @Test
    void whatIsDetachedComesBackWithItsAnchors() {
        UUID recording = editor().attachVideo(session, null).id();
        Anchor anchor = editor().anchor(recording, middle.id(), Duration.ofSeconds(500));
        Entry written = editor().write(recording, Duration.ofSeconds(520), typed("later"));
        editor().detach(recording);
        assertThat(recordings().of(session)).isEmpty();
        assertThat(recordings().anchors(recording)).isEmpty();
        assertThat(recordings().heard(session)).isEmpty();
        assertThat(notebook.graph().entries().find(written.id())).isPresent();
        notebook.graph().trash().restore(recording);
        assertThat(recordings().of(session)).hasSize(1);
        assertThat(recordings().anchors(recording)).extracting(Anchor::id).containsExactly(anchor.id());
        assertThat(recordings().heard(session)).hasSize(1);
    }

    @Test
    void aLineWrittenWhileListeningTakesItsPlaceByTheRecording() {
        UUID recording = editor().attachVideo(session, null).id();
        editor().anchor(recording, middle.id(), Duration.ofSeconds(500));
        clock.set(STARTS.plusSeconds(1_000_000));
        Entry second = editor().write(recording, Duration.ofSeconds(530), typed("second"));
        Entry third = editor().write(recording, Duration.ofMinutes(9), typed("third"));
        Entry first = editor().write(recording, Duration.ZERO, typed("first"));
        assertThat(log())
                .extracting(Entry::id)
                .containsExactly(first.id(), early.id(), middle.id(), second.id(), third.id(), late.id());
        assertThat(second.addedLater(STARTS.plusSeconds(2700))).isTrue();
        assertThat(recordings().heard(session))
                .extracting(Heard::entryId, Heard::position)
                .contains(tuple(second.id(), Duration.ofSeconds(530)));
    }

    @Test
    void marksAreLinkedToTheirSecond() {
        MarkLinks links = notebook.graph().markLinks();
        assertThat(links.of(session))
                .containsExactly(
                        new MarkLink(middle, Optional.empty(), Optional.empty()),
                        new MarkLink(late, Optional.empty(), Optional.empty()));
        // A file has no address of its own; the programme's video is the same talk.
        UUID file = editor().attach(session, new Medium.File(folder.resolve("talk.wav")), null, null)
                .id();
        editor().anchor(file, middle.id(), Duration.ofSeconds(500));
        assertThat(links.of(session).getFirst())
                .isEqualTo(new MarkLink(
                        middle,
                        Optional.of(Duration.ofSeconds(500)),
                        Optional.of(URI.create("https://youtu.be/abc?t=500"))));
        // One at an address counts before one without.
        UUID web = editor().attach(session, Medium.of("https://vimeo.com/42"), null, null)
                .id();
        editor().detach(file);
        UUID unknown = editor().attach(session, Medium.of("https://conf.example/7"), null, null)
                .id();
        editor().anchor(unknown, middle.id(), Duration.ofSeconds(7));
        assertThat(links.of(session).getLast().position()).contains(Duration.ofSeconds(1207));
        assertThat(links.of(session).getLast().address()).isEmpty();
        editor().anchor(web, middle.id(), Duration.ofSeconds(400));
        assertThat(links.of(session).getLast().address()).contains(URI.create("https://vimeo.com/42#t=1600s"));
    }

    @Test
    void theProgrammeMustNameAVideoThatIsTaken() {
        UUID other = notebook.session(
                        notebook.graph().programme().conferences().getFirst(), "Other", "2026-05-12T10:00", "")
                .id();
        assertThatThrownBy(() -> editor().attachVideo(other, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.no-video"));
    }

    @Test
    void aMediumIsOneTextInJson() {
        RowJson json = new RowJson();
        for (Medium medium : List.of(
                new Medium.Web(VIDEO), new Medium.File("C:\\talks\\a.mp4"), new Medium.File("/home/me/a: b.mp4"))) {
            assertThat(json.read(json.write(medium), Medium.class)).isEqualTo(medium);
        }
        assertThat(json.write(new Medium.Web(VIDEO))).isEqualTo("\"https://youtu.be/abc\"");
        assertThatThrownBy(() -> Medium.of("https:///no-host")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Medium.of("https://a b")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Medium.of(" ")).isInstanceOf(Problem.class);
    }

    private List<Entry> log() {
        return notebook.graph().entries().of(session);
    }

    private Entry log(int second, EntryKind kind) {
        return notebook.graph()
                .logEditor()
                .add(new NewEntry(
                        session, kind, "at " + second, null, null, STARTS.plusSeconds(second), Visibility.PUBLIC));
    }

    private TypedEntry typed(String text) {
        return new TypedEntry(session, EntryKind.TEXT, text, clock.instant(), Visibility.PUBLIC);
    }

    private RecordingEditor editor() {
        return notebook.graph().recordingEditor();
    }

    private Recordings recordings() {
        return notebook.graph().recordings();
    }
}
