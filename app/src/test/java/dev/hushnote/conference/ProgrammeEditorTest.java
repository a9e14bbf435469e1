package dev.hushnote.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.change.Stamp;
import dev.hushnote.database.RowJson;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tracks, speakers, plans and whole conferences are changed and read at once.
class ProgrammeEditorTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session session;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        session = editor().editSession(
                        notebook.session(conference, "Talk", "2026-05-12T10:00", "2026-05-12T11:00")
                                .id(),
                        new ProgrammeEditor.Surroundings(
                                List.of(new Speaker.Name("Rui", "Maré"), new Speaker.Name("Ines", null)),
                                null,
                                "war stories"),
                        draft -> draft);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aDeletedTrackIsTakenFromItsSessions() {
        Track track = editor().addTrack(conference.id(), "Storage", null, null);
        editor().editSession(session.id(), ProgrammeEditor.Surroundings.NONE, draft -> draft.track(track.id()));
        editor().deleteTrack(track.id());
        assertThat(programme().tracks(conference.id())).isEmpty();
        assertThat(programme().requireSession(session.id()).trackId()).isNull();
    }

    @Test
    void aDeletedSpeakerIsTakenFromTheirSessions() {
        UUID rui = session.speakers().getFirst();
        editor().deleteSpeaker(rui);
        assertThat(programme().speakersOf(programme().requireSession(session.id())))
                .extracting(Speaker::name)
                .containsExactly("Ines");
        assertThat(programme().speaker(rui)).isEmpty();
    }

    @Test
    void aSpeakerIsRenamed() {
        Speaker rui = programme().requireSpeaker(session.speakers().getFirst());
        editor().save(new Speaker(
                rui.id(),
                rui.conferenceId(),
                "Rui Costa",
                "Maré",
                "lead",
                null,
                null,
                PhotoPolicy.ALLOWED,
                rui.stamp()));
        assertThat(programme().speakersOf(session)).extracting(Speaker::name).containsExactly("Rui Costa", "Ines");
    }

    @Test
    void photosAreForbiddenByTheSessionOrByASpeaker() {
        assertThat(programme().photoBan(session)).isEmpty();
        UUID ines = session.speakers().getLast();
        editor().setSpeakerPhotos(ines, PhotoPolicy.NO_PHOTOS);
        assertThat(programme().photoBan(session).flatMap(PhotoBan::speaker))
                .map(Speaker::name)
                .contains("Ines");
        Session marked = editor().setPhotos(session.id(), PhotoPolicy.NO_PHOTOS);
        assertThat(programme().photoBan(programme().requireSession(session.id())))
                .contains(new PhotoBan(marked, Optional.empty()));
        editor().setSpeakerPhotos(ines, PhotoPolicy.ALLOWED);
        Session free = editor().setPhotos(session.id(), PhotoPolicy.ALLOWED);
        assertThat(programme().photoBan(free)).isEmpty();
        assertThat(free.speakers()).isEqualTo(session.speakers());
    }

    @Test
    void aRowFromBeforeThereWasAPolicyAllowsPhotos() {
        RowJson json = new RowJson();
        Speaker rui = programme().requireSpeaker(session.speakers().getFirst());
        String former = json.write(session).replace(",\"photoPolicy\":\"ALLOWED\"", "");
        assertThat(former).doesNotContain("photoPolicy");
        assertThat(json.read(former, Session.class)).isEqualTo(session);
        String speaker = json.write(rui).replace(",\"photoPolicy\":\"ALLOWED\"", "");
        assertThat(speaker).doesNotContain("photoPolicy");
        assertThat(json.read(speaker, Speaker.class)).isEqualTo(rui);
    }

    @Test
    void starringKeepsTheRestOfThePlan() {
        editor().setInterest(session.id(), 2);
        Plan plan = programme().plan(session.id()).orElseThrow();
        assertThat(plan.starred()).isTrue();
        assertThat(plan.expectation()).isEqualTo("war stories");
        assertThatThrownBy(() -> editor().setInterest(session.id(), 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(programme().plan(session.id())).contains(plan);
    }

    @Test
    void aPlanBeginsEmpty() {
        UUID other =
                notebook.session(conference, "Other", "2026-05-12T10:00", "").id();
        Plan plan = editor().plan(other, empty -> empty.withInterest(1));
        assertThat(plan).isEqualTo(new Plan(plan.id(), other, 1, null, null, List.of(), plan.stamp()));
        assertThat(plan.stamp()).isNotEqualTo(Stamp.NEW);
    }

    @Test
    void aDeletedConferenceComesBackWhole() {
        editor().deleteConference(conference.id());
        assertThat(programme().conferences()).isEmpty();
        notebook.graph().trash().restore(conference.id());
        assertThat(programme().conferences()).extracting(Conference::name).containsExactly("Conf");
        assertThat(programme().sessions(conference.id())).hasSize(1);
    }

    @Test
    void anOverviewPutsTogetherWhatBelongsTogether() {
        Track track = editor().addTrack(conference.id(), "Storage", null, null);
        editor().editSession(session.id(), ProgrammeEditor.Surroundings.NONE, draft -> draft.track(track.id()));
        editor().attend(session.id(), Attendance.State.ATTENDED, null);
        editor().attend(session.id(), Attendance.State.LEFT_EARLY, null);
        Overview overview = programme().overview(conference.id());
        Session read = overview.sessions().getFirst();
        assertThat(overview.trackOf(read)).contains(track);
        assertThat(overview.speakersOf(read)).extracting(Speaker::name).containsExactly("Rui", "Ines");
        assertThat(overview.stateOf(read.id())).contains(Attendance.State.LEFT_EARLY);
        assertThat(overview.attendanceOf(read.id())).isEqualTo(programme().attendance(read.id()));
        assertThat(overview.planOf(read.id())).isEqualTo(programme().plan(read.id()));
    }

    @Test
    void sessionsAreReadByDay() {
        notebook.session(conference, "Late", "2026-05-13T01:00", "");
        notebook.session(conference, "Next", "2026-05-13T09:00", "");
        LocalDate day = LocalDate.parse("2026-05-12");
        assertThat(programme().sessions(conference.id(), day, day))
                .extracting(Session::title)
                .containsExactly("Talk", "Late");
    }

    private Programme programme() {
        return notebook.graph().programme();
    }

    private ProgrammeEditor editor() {
        return notebook.graph().programmeEditor();
    }
}
