package dev.hushnote.wiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Change;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.log.NewEntry;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.ShownVideo;
import dev.hushnote.recording.list.Video;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The videos of a list are taken back and attached again together, whichever of the sessions is in view.
class AttachedVideosUndoTest {

    @TempDir
    Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session first;
    private Session second;
    private UndoHistory undo;
    private ScopesInView scopes;
    private ConferenceInView inView;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T09:20:00Z"));
        conference = notebook.conference("Quiet Days", "Europe/Lisbon");
        first = notebook.session(conference, "Queues", "2026-05-12T10:00", "");
        second = notebook.session(conference, "Caches", "2026-05-12T11:00", "");
        undo = new UndoHistory(
                notebook.graph().ledger(),
                notebook.graph().changes(),
                new UndoScope(
                        notebook.graph().entries()::showing,
                        recording ->
                                notebook.graph().recordings().find(recording).map(AttachedRecording::sessionId),
                        session -> notebook.graph().programme().session(session).map(Session::conferenceId)));
        inView = TestShell.over(notebook).inView(notebook, conference.id());
        scopes = new ScopesInView(undo, inView, () -> _ -> false);
    }

    @AfterEach
    void close() {
        undo.close();
        notebook.close();
    }

    @Test
    void allOfThemGoAndComeAtOnce() {
        inView.show(second);
        attach();
        assertThat(attached()).isEqualTo(2);
        assertThat(undo()).map(Change::what).contains("recording.match");
        assertThat(attached()).isZero();
        assertThat(redo()).map(Change::what).contains("recording.match");
        assertThat(attached()).isEqualTo(2);
    }

    @Test
    void whatWasDoneAfterThemInTheSessionInViewGoesFirst() {
        inView.show(second);
        attach();
        notebook.graph().logEditor().add(NewEntry.text(second.id(), "a line"));
        assertThat(undo()).map(Change::what).contains("log.add");
        assertThat(attached()).isEqualTo(2);
        assertThat(undo()).map(Change::what).contains("recording.match");
        assertThat(attached()).isZero();
    }

    private void attach() {
        notebook.graph()
                .conferenceVideos()
                .attachAll(List.of(new ShownVideo(first.id(), video("a")), new ShownVideo(second.id(), video("b"))));
    }

    private static Video video(String name) {
        return new Video(URI.create("https://video.example/" + name), name, List.of(), null, null);
    }

    private int attached() {
        return notebook.graph().recordings().ofConference(conference.id()).size();
    }

    private Optional<Change> undo() {
        Optional<UUID> scope = scopes.toUndo().get();
        return scope.flatMap(undo::undo);
    }

    private Optional<Change> redo() {
        Optional<UUID> scope = scopes.toRedo().get();
        return scope.flatMap(undo::redo);
    }
}
