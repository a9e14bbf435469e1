package dev.hushnote.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Attendance.State;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.SessionStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which session is live follows from the programme, the plans and what was entered, at any instant.
class LiveRuleTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private ZoneId zone = SEOUL;

    @Test
    void nothingIsSetUp() {
        assertThat(at("10:00")).isEqualTo(new Live.Nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "09:59,nothing",
        "10:00,talk",
        "10:59,talk",
        "11:00,between talk since 11:00",
        "23:30,between talk since 11:00"
    })
    void theOnlySessionIsLiveWhileItRuns(String time, String expected) {
        add("talk", "10:00", "11:00");
        assertThat(told(time)).isEqualTo(expected);
    }

    @Test
    void parallelRoomsAreAmbiguousUntilOneIsEntered() {
        add("red", "10:00", "11:00");
        Session blue = add("blue", "10:00", "11:00");
        assertThat(told("10:05")).isEqualTo("red or blue");
        state(blue, State.ATTENDED, "10:06");
        assertThat(told("10:05")).isEqualTo("red or blue");
        assertThat(told("10:06")).isEqualTo("in blue");
    }

    @Test
    void theOnlyStarredRoomIsMeant() {
        Session red = add("red", "10:00", "11:00");
        Session blue = add("blue", "10:00", "11:00");
        star(red, 1);
        assertThat(told("10:05")).isEqualTo("red");
        star(blue, 3);
        assertThat(told("10:05")).isEqualTo("red or blue");
        star(add("grey", "10:00", "11:00"), 0);
        assertThat(told("10:05")).isEqualTo("red or blue or grey");
    }

    @Test
    void whatIsCancelledIsLiveOnlyForWhoEntersIt() {
        Session red = add("red", "10:00", "11:00", SessionStatus.CANCELLED);
        assertThat(told("10:05")).isEqualTo("nothing");
        assertThat(told("11:05")).isEqualTo("nothing");
        add("blue", "10:00", "11:00");
        assertThat(told("10:05")).isEqualTo("blue");
        star(red, 3);
        assertThat(told("10:05")).isEqualTo("blue");
        state(red, State.ATTENDED, "10:10");
        assertThat(told("10:11")).isEqualTo("in red");
    }

    @Test
    void aSkippedRoomDoesNotCount() {
        Session red = add("red", "10:00", "11:00");
        Session blue = add("blue", "10:00", "11:00");
        state(red, State.SKIPPED, "09:00");
        assertThat(told("10:05")).isEqualTo("blue");
        state(blue, State.WATCH_LATER, "10:10");
        assertThat(told("10:05")).isEqualTo("blue");
        assertThat(told("10:10")).isEqualTo("nothing");
    }

    @Test
    void leavingMidTalkMakesTheNextRoomLive() {
        Session red = add("red", "10:00", "11:00");
        Session blue = add("blue", "10:00", "11:00");
        state(red, State.ATTENDED, "10:00");
        state(red, State.LEFT_EARLY, "10:30");
        state(blue, State.ATTENDED, "10:30");
        assertThat(told("10:29")).isEqualTo("in red");
        assertThat(told("10:30")).isEqualTo("in blue");
        state(blue, State.LEFT_EARLY, "10:40");
        state(red, State.ATTENDED, "10:40");
        assertThat(told("10:45")).isEqualTo("in red");
        assertThat(told("10:35")).isEqualTo("in blue");
    }

    @Test
    void whoLeftTheOnlyRoomIsNotInIt() {
        Session talk = add("talk", "10:00", "11:00");
        state(talk, State.ATTENDED, "10:00");
        state(talk, State.LEFT_EARLY, "10:30");
        assertThat(told("10:31")).isEqualTo("between talk since 10:30");
    }

    @Test
    void anEnteredTalkMayOverrunTenMinutes() {
        Session talk = add("talk", "10:00", "11:00");
        add("next", "11:05", "12:00");
        state(talk, State.ATTENDED, "09:58");
        assertThat(told("09:58")).isEqualTo("in talk");
        assertThat(told("11:10")).isEqualTo("in talk");
        assertThat(live("11:10:00.001")).isEqualTo("next");
    }

    @Test
    void aTalkThatWasNotEnteredDoesNotOverrun() {
        add("talk", "10:00", "11:00");
        assertThat(told("11:05")).isEqualTo("between talk since 11:00");
    }

    @Test
    void whatIsRecordedAfterwardsEntersNothing() {
        Session early = add("early", "09:00", "09:50");
        Session talk = add("talk", "10:00", "11:00");
        add("other", "10:00", "11:00");
        state(talk, State.ATTENDED, "10:00");
        state(early, State.ATTENDED, "10:20");
        assertThat(told("10:30")).isEqualTo("in talk");
    }

    @Test
    void breaksCountOnlyWhenEntered() {
        Session lunch = add("lunch", "12:00", "13:00", SessionKind.BREAK);
        add("party", "12:00", "23:00", SessionKind.SOCIAL);
        add("talk", "12:30", "13:00");
        assertThat(told("12:10")).isEqualTo("nothing");
        assertThat(told("12:30")).isEqualTo("talk");
        state(lunch, State.ATTENDED, "12:35");
        assertThat(told("12:40")).isEqualTo("in lunch");
    }

    @Test
    void anOpenEndedTalkRunsThreeHoursAtMost() {
        add("talk", "10:00", "");
        assertThat(told("12:59")).isEqualTo("talk");
        assertThat(told("13:00")).isEqualTo("between talk since 13:00");
    }

    @Test
    void anEnteredOpenEndedSessionHoldsUntilTheDayEnds() {
        Session talk = add("talk", "22:00", "");
        state(talk, State.ATTENDED, "22:00");
        assertThat(told("2026-05-13T02:00")).isEqualTo("in talk");
        assertThat(told("2026-05-13T05:00")).isEqualTo("in talk");
        assertThat(live("2026-05-13T05:00:00.001")).isEqualTo("nothing");
    }

    @Test
    void anOpenEndedMomentGivesWayToTheSessionThatCanOnlyBeMeant() {
        Session moment = add("between", "12:10", "", SessionKind.MOMENT);
        state(moment, State.ATTENDED, "12:10");
        add("first", "12:00", "13:00");
        assertThat(told("12:30")).isEqualTo("in between");
        Session red = add("red", "13:30", "14:00");
        Session blue = add("blue", "13:30", "14:00");
        assertThat(told("13:30")).isEqualTo("in between");
        star(red, 1);
        assertThat(told("13:30")).isEqualTo("red");
        state(blue, State.ATTENDED, "13:40");
        assertThat(told("13:40")).isEqualTo("in blue");
    }

    @Test
    void afterMidnightTheEveningIsStillToday() {
        add("late", "22:00", "23:30");
        assertThat(told("2026-05-13T04:59")).isEqualTo("between late since 23:30");
        assertThat(told("2026-05-13T05:00")).isEqualTo("nothing");
    }

    @Test
    void aTalkMayGoPastMidnight() {
        add("night", "2026-05-12T23:30", "2026-05-13T00:30");
        assertThat(told("2026-05-13T00:10")).isEqualTo("night");
    }

    @Test
    void twoConferencesOnOneDayMeetOnTheWorldsClock() {
        add("seoul", "10:00", "11:00");
        zone = ZoneId.of("America/Los_Angeles");
        Session remote = add("remote", "2026-05-11T18:30", "2026-05-11T19:30");
        zone = SEOUL;
        assertThat(told("10:15")).isEqualTo("seoul");
        assertThat(told("10:45")).isEqualTo("seoul or remote");
        state(remote, State.ATTENDED, "10:50");
        assertThat(told("11:35")).isEqualTo("in remote");
    }

    @Test
    void theHourThatComesTwiceIsToldApart() {
        zone = ZoneId.of("America/New_York");
        add("night", "2026-11-01T00:30", "2026-11-01T01:30");
        add("second", "2026-11-01T02:15", "2026-11-01T03:00");
        LiveRule rule = rule();
        assertThat(told(rule.at(Instant.parse("2026-11-01T05:29:00Z")))).isEqualTo("night");
        assertThat(told(rule.at(Instant.parse("2026-11-01T05:31:00Z")))).startsWith("between night");
        assertThat(told(rule.at(Instant.parse("2026-11-01T06:45:00Z")))).startsWith("between night");
        assertThat(told(rule.at(Instant.parse("2026-11-01T07:15:00Z")))).isEqualTo("second");
    }

    @Test
    void theHourThatIsMissingShortensNothingElse() {
        zone = ZoneId.of("America/New_York");
        add("early", "2026-03-08T01:30", "2026-03-08T03:30");
        LiveRule rule = rule();
        assertThat(told(rule.at(Instant.parse("2026-03-08T06:30:00Z")))).isEqualTo("early");
        assertThat(told(rule.at(Instant.parse("2026-03-08T07:29:00Z")))).isEqualTo("early");
        assertThat(told(rule.at(Instant.parse("2026-03-08T07:30:00Z")))).startsWith("between early");
    }

    private Session add(String title, String starts, String ends) {
        return add(title, starts, ends, SessionKind.TALK);
    }

    private Session add(String title, String starts, String ends, SessionStatus status) {
        Session session = add(title, starts, ends).draft().status(status).build();
        candidates.set(candidates.size() - 1, new Candidate(session, zone));
        return session;
    }

    private Session add(String title, String starts, String ends, SessionKind kind) {
        Session session = new SessionDraft(UUID.randomUUID(), new UUID(0, 1), title, local(starts))
                .kind(kind)
                .room("room " + candidates.size())
                .ends(ends.isEmpty() ? null : local(ends))
                .build();
        candidates.add(new Candidate(session, zone));
        return session;
    }

    private void state(Session session, State state, String time) {
        attendances.add(new Attendance(new UUID(1, attendances.size()), session.id(), state, instant(time), Stamp.NEW));
    }

    private void star(Session session, int interest) {
        plans.add(new Plan(UUID.randomUUID(), session.id(), interest, null, null, List.of(), Stamp.NEW));
    }

    private String told(String time) {
        return live(time);
    }

    private String live(String time) {
        return told(at(time));
    }

    private Live at(String time) {
        return rule().at(instant(time));
    }

    private LiveRule rule() {
        return new LiveRule(candidates, attendances, plans);
    }

    private String told(Live live) {
        return switch (live) {
            case Live.In(Session session, boolean entered) -> (entered ? "in " : "") + session.title();
            case Live.Ambiguous(List<Session> running) ->
                String.join(" or ", running.stream().map(Session::title).toList());
            case Live.Between(Instant since, Session last) ->
                "between " + (last == null ? "?" : last.title()) + " since "
                        + since.atZone(zone).toLocalTime();
            case Live.Nothing() -> "nothing";
        };
    }

    private Instant instant(String time) {
        return local(time).atZone(zone).toInstant();
    }

    private static LocalDateTime local(String time) {
        return LocalDateTime.parse(time.contains("T") ? time : "2026-05-12T" + time);
    }
}
