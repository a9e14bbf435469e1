package dev.hushnote.schedule.merge;

import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Slot;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.RoomSpellings;
import dev.hushnote.schedule.published.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tells a programme in the conference's local time and leaves out what cannot or shall not come in.
final class Localising {

    private final PublishedProgramme programme;
    private final Wishes wishes;
    private final Map<String, String> rooms;
    private final Map<String, PublishedSpeaker> speakers = new HashMap<>();

    private Localising(PublishedProgramme programme, Wishes wishes) {
        this.programme = programme;
        this.wishes = wishes;
        this.rooms = wishes.joinRooms() ? RoomSpellings.mostUsed(programme.sessions()) : Map.of();
        programme.speakers().forEach(speaker -> speakers.put(speaker.key(), speaker));
    }

    static List<Incoming> of(PublishedProgramme programme, Wishes wishes) {
        Localising localising = new Localising(programme, wishes);
        return programme.sessions().stream()
                .filter(localising::comesIn)
                .map(localising::incoming)
                .toList();
    }

    private boolean comesIn(PublishedSession session) {
        boolean takesPart = session.standing() == Standing.LISTED || session.standing() == Standing.CANCELLED;
        LocalDate day = ProgrammeCounts.dayOf(session, wishes.zone());
        String track = session.track();
        return takesPart
                && session.starts() != null
                && !(day != null && wishes.leftOutDays().contains(day))
                && !(track != null && wishes.leftOutTracks().contains(track));
    }

    private Incoming incoming(PublishedSession session) {
        String room = session.room();
        return new Incoming(
                programme.format().id(),
                session.id(),
                session.kind(),
                session.title(),
                slot(session),
                room == null ? null : rooms.getOrDefault(room, room),
                session.track(),
                session.speakers().stream()
                        .map(speakers::get)
                        .filter(Objects::nonNull)
                        .toList(),
                session.description(),
                session.language(),
                session.recording(),
                session.url(),
                session.standing() == Standing.CANCELLED ? SessionStatus.CANCELLED : SessionStatus.PLANNED);
    }

    private Slot slot(PublishedSession session) {
        LocalDateTime starts = local(Objects.requireNonNull(session.starts()));
        PublishedTime end = session.ends();
        LocalDateTime ends = end == null ? null : local(end);
        // A clock that is put back while a session runs may show an end before the start.
        LocalDateTime kept = ends != null && ends.isBefore(starts) ? null : ends;
        LocalDate day = session.day();
        return new Slot(day == null ? Slot.dayOf(starts) : day, starts, kept);
    }

    private LocalDateTime local(PublishedTime time) {
        return time.in(wishes.zone());
    }
}
