package dev.hushnote.live;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Slot;
import dev.hushnote.text.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The attendee changes rooms. Every method is one mutation, acknowledged when it returns; may be called from
/// any thread but the writer's.
public final class RoomChanges {

    private final Ledger ledger;
    private final Programme programme;
    private final ProgrammeEditor editor;
    private final Whereabouts whereabouts;
    private final Clock clock;

    /// @param clock the time of entering and leaving: not that of the mutation, which runs ahead of a clock
    ///     that was set back
    public RoomChanges(
            Ledger ledger, Programme programme, ProgrammeEditor editor, Whereabouts whereabouts, Clock clock) {
        this.ledger = ledger;
        this.programme = programme;
        this.editor = editor;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /// "I am here": from now on the session is live, and the one that was is left. Nothing changes when the
    /// attendee is in it already.
    ///
    /// @throws Problem when there is no such session
    public Entered enter(UUID session) {
        return ledger.write("live.enter", edit -> enter(edit, programme.requireSession(session), now()));
    }

    /// Enters an open-ended moment that begins now, or stays in the one that has begun at that conference.
    ///
    /// @throws Problem when there is no such conference
    public Session betweenSessions(String title, UUID conference) {
        return ledger.write("live.between", edit -> {
            Instant now = now();
            ZoneId zone = programme.requireConference(conference).zone();
            Optional<Session> begun = whereabouts.at(now).certain().filter(session -> isMoment(session, conference));
            return begun.orElseGet(() -> {
                SessionDraft moment = new SessionDraft(edit.newId(), conference, title, minute(now, zone));
                return enter(edit, edit.put(moment.kind(SessionKind.MOMENT).build()), now)
                        .session();
            });
        });
    }

    /// Starts an open-ended talk now, at the conference that runs today or at a new one, and enters it.
    ///
    /// @param conferenceName name of the new conference where none runs
    /// @param zone zone of the new conference
    public Session startLogging(String conferenceName, String sessionTitle, ZoneId zone) {
        return ledger.write("live.start", edit -> {
            Instant now = now();
            Conference conference =
                    runningToday(now).orElseGet(() -> edit.put(newConference(edit.newId(), conferenceName, zone, now)));
            LocalDateTime starts = minute(now, conference.zone());
            Session session = new SessionDraft(edit.newId(), conference.id(), sessionTitle, starts).build();
            return enter(edit, edit.put(session), now).session();
        });
    }

    /// Gives a session the title, speakers and times of a line; what the line does not say stays.
    public Session nameRunning(UUID session, OneLine line) {
        return editor.editSession(
                session,
                new ProgrammeEditor.Surroundings(line.speakers().isEmpty() ? null : line.speakers(), null, null),
                draft -> timed(programme.requireSession(session), draft.title(line.title()), line));
    }

    private Entered enter(Edit edit, Session session, Instant now) {
        Surroundings around = whereabouts.read(now);
        Live live = around.rule().at(now);
        if (live instanceof Live.In(Session current, boolean entered)
                && entered
                && current.id().equals(session.id())) {
            return new Entered(session, Optional.empty());
        }
        Optional<Session> left = around.rule()
                .held(now)
                .filter(held -> !held.id().equals(session.id()))
                .filter(held -> held.isOpenEnded() || now.isBefore(held.endsAtLatest()))
                .map(held -> leave(edit, held, replaced(held, live, around).orElse(now), now));
        edit.put(new Attendance(edit.newId(), session.id(), Attendance.State.ATTENDED, now, Stamp.NEW));
        return new Entered(session, left);
    }

    /// When a talk took the place of what holds the attendee.
    private static Optional<Instant> replaced(Candidate held, Live live, Surroundings around) {
        return live.certain()
                .filter(session -> !session.id().equals(held.id()))
                .flatMap(session -> around.candidate(session.id()))
                .map(Candidate::starts);
    }

    /// The attendee's own open-ended block is over; a session of a programme goes on without them.
    private static Session leave(Edit edit, Candidate held, Instant end, Instant now) {
        if (held.isOpenEnded() && held.session().origin() == null) {
            return edit.put(ended(held, end));
        }
        edit.put(new Attendance(edit.newId(), held.id(), Attendance.State.LEFT_EARLY, now, Stamp.NEW));
        return held.session();
    }

    private static Session ended(Candidate held, Instant end) {
        LocalDateTime starts = held.session().slot().starts();
        LocalDateTime ends = minute(end, held.zone());
        return held.session()
                .draft()
                .ends(ends.isBefore(starts) ? starts : ends)
                .build();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<Conference> runningToday(Instant now) {
        return programme.conferences().stream()
                .filter(conference -> runsOn(
                        conference, Slot.dayOf(now.atZone(conference.zone()).toLocalDateTime())))
                .findFirst();
    }

    /// A conference without an end lasts as long as sessions go on day after day.
    private boolean runsOn(Conference conference, LocalDate day) {
        LocalDate starts = conference.starts();
        LocalDate ends = conference.ends();
        if (starts != null && ends != null) {
            return !day.isBefore(starts) && !day.isAfter(ends);
        }
        return day.equals(starts)
                || !programme.sessions(conference.id(), day.minusDays(1), day).isEmpty();
    }

    private static Conference newConference(UUID id, String name, ZoneId zone, Instant now) {
        LocalDate today = Slot.dayOf(now.atZone(zone).toLocalDateTime());
        return new Conference(
                id, name, zone, Conference.Place.UNKNOWN, null, today, null, LightWords.USUAL, null, Stamp.NEW);
    }

    private static SessionDraft timed(Session session, SessionDraft draft, OneLine line) {
        LocalDateTime starts = at(session.slot().starts().toLocalDate(), line.starts());
        LocalDateTime begins = starts == null ? session.slot().starts() : starts;
        if (starts != null) {
            draft.starts(starts);
        }
        LocalDateTime ends = at(begins.toLocalDate(), line.ends());
        if (ends != null) {
            draft.ends(ends.isBefore(begins) ? ends.plusDays(1) : ends);
        }
        return draft;
    }

    private static @Nullable LocalDateTime at(LocalDate date, @Nullable LocalTime time) {
        return time == null ? null : date.atTime(time);
    }

    private static boolean isMoment(Session session, UUID conference) {
        return session.kind() == SessionKind.MOMENT && session.conferenceId().equals(conference);
    }

    private static LocalDateTime minute(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
