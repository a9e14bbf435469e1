package dev.hushnote.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Origin;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Speaker;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "I am here" through a day, as the notebook keeps it.
class RoomChangesTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T00:30:00Z");
    private TestNotebook notebook;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void enteringAnotherRoomLeavesTheFirst() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        Session red = notebook.session(conf, "red", "2026-05-12T10:00", "2026-05-12T11:00");
        Session blue = notebook.session(conf, "blue", "2026-05-12T10:00", "2026-05-12T11:00");
        time("10:02");
        assertThat(whereabouts().now()).isInstanceOf(Live.Ambiguous.class);
        assertThat(rooms().enter(red.id()).left()).isEmpty();
        notebook.graph().logEditor().add(NewEntry.text(red.id(), "first half"));
        time("10:30");
        Entered entered = rooms().enter(blue.id());
        assertThat(entered.left()).map(Session::title).contains("red");
        notebook.graph().logEditor().add(NewEntry.text(blue.id(), "second half"));
        assertThat(states(red)).containsExactly(Attendance.State.LEFT_EARLY, Attendance.State.ATTENDED);
        assertThat(live()).isEqualTo("blue");
        assertThat(whereabouts().sessionAt(at("10:15"))).contains(red.id());
        assertThat(whereabouts().sessionAt(at("10:31"))).contains(blue.id());
        assertThat(notebook.graph().entries().of(red.id())).hasSize(1);
        assertThat(notebook.graph().entries().of(blue.id())).hasSize(1);
    }

    @Test
    void enteringTheSameRoomAgainChangesNothing() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        Session red = notebook.session(conf, "red", "2026-05-12T10:00", "2026-05-12T11:00");
        time("10:02");
        rooms().enter(red.id());
        rooms().enter(red.id());
        assertThat(states(red)).containsExactly(Attendance.State.ATTENDED);
    }

    @Test
    void aTalkThatIsOverIsNotLeftEarly() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        Session red = notebook.session(conf, "red", "2026-05-12T10:00", "2026-05-12T11:00");
        Session next = notebook.session(conf, "next", "2026-05-12T11:10", "2026-05-12T12:00");
        time("10:02");
        rooms().enter(red.id());
        time("11:05");
        assertThat(live()).isEqualTo("red");
        assertThat(rooms().enter(next.id()).left()).isEmpty();
        assertThat(states(red)).containsExactly(Attendance.State.ATTENDED);
        assertThat(live()).isEqualTo("next");
    }

    @Test
    void aMomentBetweenSessionsEndsWhenARoomIsEntered() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        Session talk = notebook.session(conf, "talk", "2026-05-12T13:00", "2026-05-12T14:00");
        time("12:41");
        Session moment = rooms().betweenSessions("Between sessions 12:41", conf.id());
        assertThat(moment.kind()).isEqualTo(SessionKind.MOMENT);
        assertThat(moment.slot().starts()).isEqualTo("2026-05-12T12:41:00");
        assertThat(live()).isEqualTo(moment.title());
        clock.advance(Duration.ofMinutes(1));
        assertThat(rooms().betweenSessions("Between sessions 12:42", conf.id()).id())
                .isEqualTo(moment.id());
        time("12:58");
        assertThat(rooms().enter(talk.id()).left()).map(Session::id).contains(moment.id());
        assertThat(stored(moment).slot().ends()).isEqualTo("2026-05-12T12:58:00");
        assertThat(states(moment)).containsExactly(Attendance.State.ATTENDED);
        assertThat(whereabouts().sessionAt(at("12:50"))).contains(moment.id());
    }

    @Test
    void aMomentEndsWhereTheTalkThatFollowedBegan() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        notebook.session(conf, "talk", "2026-05-12T13:00", "2026-05-12T14:00");
        Session evening = notebook.session(conf, "evening", "2026-05-12T15:00", "2026-05-12T16:00");
        time("12:41");
        Session moment = rooms().betweenSessions("Between sessions 12:41", conf.id());
        time("13:10");
        assertThat(live()).isEqualTo("talk");
        rooms().enter(evening.id());
        assertThat(stored(moment).slot().ends()).isEqualTo("2026-05-12T13:00:00");
    }

    @Test
    void anOpenEndedSessionOfAProgrammeGoesOnWithoutTheAttendee() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        Session hack = notebook.session(
                conf, "hack night", "2026-05-12T10:00", draft -> draft.origin(new Origin("site", "7")));
        Session talk = notebook.session(conf, "talk", "2026-05-12T10:00", "2026-05-12T11:00");
        time("10:00");
        rooms().enter(hack.id());
        time("10:20");
        rooms().enter(talk.id());
        assertThat(stored(hack).slot().ends()).isNull();
        assertThat(states(hack).getFirst()).isEqualTo(Attendance.State.LEFT_EARLY);
    }

    @Test
    void loggingStartsWithNothingSetUp() {
        Session session = rooms().startLogging("Untitled", "Session 1", SEOUL);
        Conference conference = notebook.graph().programme().requireConference(session.conferenceId());
        assertThat(conference.zone()).isEqualTo(SEOUL);
        assertThat(conference.starts()).isEqualTo(LocalDate.parse("2026-05-12"));
        assertThat(session.slot().starts()).isEqualTo("2026-05-12T09:30:00");
        assertThat(live()).isEqualTo("Session 1");
        time("10:30");
        Session next = rooms().startLogging("Untitled", "Session 2", SEOUL);
        assertThat(next.conferenceId()).isEqualTo(conference.id());
        assertThat(stored(session).slot().ends()).isEqualTo("2026-05-12T10:30:00");
        assertThat(live()).isEqualTo("Session 2");
    }

    @Test
    void anotherWeekIsAnotherConference() {
        Session session = rooms().startLogging("Untitled", "Session 1", SEOUL);
        clock.advance(Duration.ofDays(1));
        assertThat(rooms().startLogging("Untitled", "Session 2", SEOUL).conferenceId())
                .isEqualTo(session.conferenceId());
        clock.advance(Duration.ofDays(7));
        assertThat(rooms().startLogging("Untitled", "Session 3", SEOUL).conferenceId())
                .isNotEqualTo(session.conferenceId());
    }

    @Test
    void startingInOneGoIsOneMutation() {
        rooms().startLogging("Untitled", "Session 1", SEOUL);
        UUID session = notebook.graph()
                .programme()
                .sessions(notebook.graph().programme().conferences().getFirst().id())
                .getFirst()
                .id();
        Session stored = notebook.graph().programme().requireSession(session);
        Attendance attendance = notebook.graph().programme().attendance(session).getFirst();
        assertThat(attendance.stamp().changedAt()).isEqualTo(stored.stamp().changedAt());
        assertThatThrownBy(() -> rooms().startLogging("Untitled", " ", SEOUL)).isInstanceOf(Problem.class);
        assertThat(notebook.graph().programme().conferences()).hasSize(1);
    }

    @Test
    void theRunningSessionIsNamedFromOneLine() {
        Session session = rooms().startLogging("Untitled", "Session 1", SEOUL);
        Session named = rooms().nameRunning(session.id(), OneLine.read("밤의 대기열 (김하늘, 물결; 이바다)"));
        assertThat(named.title()).isEqualTo("밤의 대기열");
        assertThat(named.slot()).isEqualTo(session.slot());
        assertThat(notebook.graph().programme().speakersOf(named))
                .extracting(Speaker::name)
                .containsExactly("김하늘", "이바다");
        Session timed = rooms().nameRunning(session.id(), OneLine.read("9:35-10:20 Queues"));
        assertThat(timed.slot().starts()).isEqualTo(LocalDateTime.parse("2026-05-12T09:35"));
        assertThat(timed.slot().ends()).isEqualTo(LocalDateTime.parse("2026-05-12T10:20"));
        assertThat(timed.speakers()).isEqualTo(named.speakers());
        Session night = rooms().nameRunning(session.id(), OneLine.read("23:30-00:20 Queues"));
        assertThat(night.slot().ends()).isEqualTo(LocalDateTime.parse("2026-05-13T00:20"));
    }

    @Test
    void theListOffersRunningRoomsThenTheLastThenTheNext() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        Session early = notebook.session(conf, "early", "2026-05-12T09:00", "2026-05-12T09:50");
        for (int i = 0; i < 3; i++) {
            notebook.session(conf, "room " + i, "2026-05-12T10:00", "2026-05-12T11:00");
            notebook.session(conf, "soon " + i, "2026-05-12T11:00", "2026-05-12T12:00");
        }
        notebook.session(conf, "evening", "2026-05-12T19:00", "2026-05-12T20:00");
        Conference other = notebook.conference("Other", "Asia/Tokyo");
        notebook.session(other, "tokyo", "2026-05-12T10:00", "2026-05-12T11:00");
        Session coffee = notebook.session(
                conf,
                "coffee",
                "2026-05-12T10:00",
                draft -> draft.kind(SessionKind.BREAK).ends(LocalDateTime.parse("2026-05-12T10:30")));
        time("09:40");
        rooms().enter(early.id());
        time("10:05");
        assertThat(choices())
                .containsExactly(
                        "RUNNING room 0",
                        "RUNNING room 1",
                        "RUNNING room 2",
                        "RUNNING tokyo",
                        "RUNNING coffee",
                        "LAST early",
                        "NEXT soon 0",
                        "NEXT soon 1",
                        "NEXT soon 2");
        notebook.graph().programmeEditor().setInterest(session("room 2").id(), 1);
        rooms().enter(coffee.id());
        assertThat(choices().getFirst()).isEqualTo("RUNNING room 2");
        assertThat(live()).isEqualTo("coffee");
    }

    @Test
    void theListHasAtMostNineLines() {
        Conference conf = notebook.conference("Conf", "Asia/Seoul");
        for (int i = 0; i < 12; i++) {
            notebook.session(conf, "room " + i, "2026-05-12T10:00", "2026-05-12T11:00");
            notebook.session(conf, "soon " + i, "2026-05-12T11:00", "2026-05-12T12:00");
        }
        time("09:30");
        assertThat(choices()).hasSize(4);
        time("10:10");
        assertThat(choices()).hasSize(9).allMatch(line -> line.startsWith("RUNNING"));
    }

    @Test
    void aDeletedConferenceIsNowhere() {
        Session session = rooms().startLogging("Untitled", "Session 1", SEOUL);
        notebook.graph().programmeEditor().deleteConference(session.conferenceId());
        assertThat(whereabouts().now()).isEqualTo(new Live.Nothing());
        assertThat(whereabouts().choices(clock.instant())).isEmpty();
    }

    private List<String> choices() {
        return whereabouts().choices(clock.instant()).stream()
                .map(choice -> choice.reason() + " " + choice.session().title())
                .toList();
    }

    private Session session(String title) {
        return notebook.graph().programme().conferences().stream()
                .flatMap(conference -> notebook.graph().programme().sessions(conference.id()).stream())
                .filter(session -> session.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Session stored(Session session) {
        return notebook.graph().programme().requireSession(session.id());
    }

    private List<Attendance.State> states(Session session) {
        return notebook.graph().programme().attendance(session.id()).stream()
                .map(Attendance::state)
                .toList();
    }

    private String live() {
        return whereabouts().now().certain().map(Session::title).orElse("");
    }

    private Whereabouts whereabouts() {
        return notebook.graph().whereabouts();
    }

    private RoomChanges rooms() {
        return notebook.graph().roomChanges();
    }

    private void time(String local) {
        clock.set(at(local));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-05-12T" + local).atZone(SEOUL).toInstant();
    }
}
