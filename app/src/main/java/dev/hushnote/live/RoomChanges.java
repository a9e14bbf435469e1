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

    public RoomChanges(Ledger ledger, Programme programme, ProgrammeEditor editor, Whereabouts whereabouts) {
        this.ledger = ledger;
        this.programme = programme;
        this.editor = editor;
        this.whereabouts = whereabouts;
    }

    /// "I am here": from now on the session is live, and the one that was is left. Nothing changes when the
    /// attendee is in it already.
    ///
    /// @throws Problem when there is no such session
    public Entered enter(UUID session) {
        return ledger.write("live.enter", edit -> enter(edit, programme.requireSession(session)));
    }

    /// Enters an open-ended moment that begins now, or stays in the one that has begun at that conference.
    ///
    /// @throws Problem when there is no such conference
    public Session betweenSessions(String title, UUID conference) {
        return ledger.write("live.between", edit -> {
            ZoneId zone = programme.requireConference(conference).zone();
            Optional<Session> begun =
                    whereabouts.at(edit.now()).certain().filter(session -> isMoment(session, conference));
            return begun.orElseGet(() -> {
                SessionDraft moment = new SessionDraft(edit.newId(), conference, title, minute(edit.now(), zone));
                return enter(edit, edit.put(moment.kind(SessionKind.MOMENT).build()))
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
            Conference conference =
                    runningToday(edit.now()).orElseGet(() -> edit.put(newConference(edit, conferenceName, zone)));
            LocalDateTime now = minute(edit.now(), conference.zone());
            Session session = new SessionDraft(edit.newId(), conference.id(), sessionTitle, now).build();
            return enter(edit, edit.put(session)).session();
        });
    }

    /// Gives a session the title, speakers and times of a line; what the line does not say stays.
    public Session nameRunning(UUID session, OneLine line) {
        return editor.editSession(
                session,
                new ProgrammeEditor.Surroundings(line.speakers().isEmpty() ? null : line.speakers(), null, null),
                draft -> timed(programme.requireSession(session), draft.title(line.title()), line));
    }

    private Entered enter(Edit edit, Session session) {
        Instant now = edit.now();
        Surroundings around = whereabouts.read(now);
        if (around.rule().at(now) instanceof Live.In(Session live, boolean entered)
                && entered
                && live.id().equals(session.id())) {
            return new Entered(session, Optional.empty());
        }
        Optional<Session> left = around.rule()
                .held(now)
                .filter(held -> !held.id().equals(session.id()))
                .filter(held -> held.isOpenEnded() || now.isBefore(held.endsAtLatest()))
                .map(held -> leave(edit, held, around.rule()));
        edit.put(new Attendance(edit.newId(), session.id(), Attendance.State.ATTENDED, now, Stamp.NEW));
        return new Entered(session, left);
    }

    /// The attendee's own open-ended block is over when they go; a session of a programme goes on without them.
    private static Session leave(Edit edit, Candidate held, LiveRule rule) {
        if (held.isOpenEnded() && held.session().origin() == null) {
            Instant end = rule.at(edit.now()) instanceof Live.In(Session live, boolean entered) && !entered
                    ? live.slot().starts().atZone(held.zone()).toInstant()
                    : edit.now();
            return edit.put(ended(held, end));
        }
        edit.put(new Attendance(edit.newId(), held.id(), Attendance.State.LEFT_EARLY, edit.now(), Stamp.NEW));
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

    private static Conference newConference(Edit edit, String name, ZoneId zone) {
        LocalDate today = Slot.dayOf(edit.now().atZone(zone).toLocalDateTime());
        return new Conference(
                edit.newId(),
                name,
                zone,
                Conference.Place.UNKNOWN,
                null,
                today,
                null,
                LightWords.USUAL,
                null,
                Stamp.NEW);
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
