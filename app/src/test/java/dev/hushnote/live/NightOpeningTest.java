package dev.hushnote.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.blog.ExportRequest;
import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.PostSettings;
import dev.hushnote.blog.profiles.PlainProfile;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// At night the post of the day that ends is waiting; in the evening the unrated talks are.
class NightOpeningTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-12");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    private TestNotebook notebook;
    private Conference conference;
    private Session talk;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        conference = notebook.conference("Conf", "Asia/Seoul");
        talk = notebook.session(conference, "talk", "2026-05-12T10:00", "2026-05-12T11:00");
        notebook.session(conference, "next day", "2026-05-13T09:00", "2026-05-13T10:00");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T21:59,false",
        "2026-05-12T22:00,true",
        "2026-05-13T04:00,true",
        "2026-05-13T08:59,true",
        "2026-05-13T09:00,false",
        "2026-05-13T11:00,false",
        "2026-05-13T23:00,false"
    })
    void theDayThatEndsWaitsThroughTheNight(String local, boolean waiting) {
        log(talk);
        notebook.at(local, conference);
        assertThat(unexported())
                .isEqualTo(waiting ? Optional.of(new UnexportedDay(conference.id(), DAY)) : Optional.empty());
    }

    @Test
    void withoutAnotherDayItWaitsUntilNoon() {
        notebook.at("2026-05-13T09:30", conference);
        Session last = notebook.session(conference, "last", "2026-05-13T09:30", "2026-05-13T10:00");
        log(last);
        notebook.at("2026-05-14T11:59", conference);
        assertThat(unexported()).map(UnexportedDay::day).contains(DAY.plusDays(1));
        notebook.at("2026-05-14T12:00", conference);
        assertThat(unexported()).isEmpty();
    }

    @Test
    void aDayWithoutPublicWordsNeedsNoPost() {
        notebook.graph()
                .logEditor()
                .add(new NewEntry(talk.id(), EntryKind.TEXT, "mine", null, null, null, Visibility.PRIVATE));
        Session hallway =
                notebook.session(conference, "hallway", "2026-05-12T12:00", draft -> draft.kind(SessionKind.HALLWAY));
        log(hallway);
        notebook.at("2026-05-12T23:00", conference);
        assertThat(unexported()).isEmpty();
    }

    @Test
    void anExportedDayWaitsAgainWhenMoreIsLogged() {
        log(talk);
        notebook.at("2026-05-12T23:00", conference);
        export(new PostScope.Day(DAY));
        assertThat(unexported()).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        log(talk);
        assertThat(unexported()).isPresent();
        clock.advance(Duration.ofMinutes(5));
        export(new PostScope.Index());
        assertThat(unexported()).isEmpty();
    }

    @Test
    void aDayIsExportedWhenEachOfItsSessionsIs() {
        Session other = notebook.session(conference, "other", "2026-05-12T14:00", "2026-05-12T15:00");
        log(talk);
        log(other);
        notebook.at("2026-05-12T23:00", conference);
        export(new PostScope.OneSession(talk.id()));
        assertThat(unexported()).isPresent();
        export(new PostScope.OneSession(other.id()));
        assertThat(unexported()).isEmpty();
    }

    @Test
    void nothingOpensWhileASessionIsLive() {
        log(talk);
        notebook.at("2026-05-12T22:30", conference);
        Session party =
                notebook.session(conference, "party", "2026-05-12T22:00", draft -> draft.kind(SessionKind.SOCIAL));
        notebook.graph().roomChanges().enter(party.id());
        assertThat(unexported()).isEmpty();
    }

    @Test
    void theUnratedTalksOfADayAreNamedWhenTheyAreOver() {
        Session left = notebook.session(conference, "left", "2026-05-12T10:00", "2026-05-12T18:00");
        Session rated = notebook.session(conference, "rated", "2026-05-12T11:00", "2026-05-12T11:30");
        Session skipped = notebook.session(conference, "skipped", "2026-05-12T11:00", "2026-05-12T11:30");
        notebook.session(conference, "never seen", "2026-05-12T11:00", "2026-05-12T11:30");
        attend(talk, Attendance.State.ATTENDED);
        attend(left, Attendance.State.ATTENDED);
        attend(rated, Attendance.State.ATTENDED);
        attend(skipped, Attendance.State.SKIPPED);
        notebook.graph().ratingEditor().rate(rating(rated.id()));
        notebook.at("2026-05-12T10:59", conference);
        assertThat(unrated()).isEmpty();
        notebook.at("2026-05-12T11:00", conference);
        assertThat(unrated()).containsExactly("talk");
        attend(left, Attendance.State.LEFT_EARLY);
        assertThat(unrated()).containsExactly("left", "talk");
        assertThat(notebook.graph().nudge().unrated(conference.id(), DAY.plusDays(1), clock.instant()))
                .isEmpty();
    }

    private Optional<UnexportedDay> unexported() {
        return notebook.graph().nightOpening().unexported(clock.instant());
    }

    private List<String> unrated() {
        return notebook.graph().nudge().unrated(conference.id(), DAY, clock.instant()).stream()
                .map(Session::title)
                .toList();
    }

    private void log(Session session) {
        notebook.graph().logEditor().add(NewEntry.text(session.id(), "a line at " + clock.instant()));
    }

    private void attend(Session session, Attendance.State state) {
        notebook.graph().programmeEditor().attend(session.id(), state, null);
    }

    private static RatingEditor.NewRating rating(UUID session) {
        return new RatingEditor.NewRating(
                session, Light.GREEN, null, List.of(), null, Visibility.PUBLIC, Visibility.PUBLIC);
    }

    private void export(PostScope scope) {
        var _ = notebook.graph()
                .exporter()
                .export(new ExportRequest(
                        conference.id(),
                        scope,
                        new PlainProfile(),
                        folder.resolve("blog"),
                        PostSettings.usual(Locale.ENGLISH)));
    }
}
