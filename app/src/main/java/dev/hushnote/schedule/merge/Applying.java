package dev.hushnote.schedule.merge;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Origin;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Slot;
import dev.hushnote.schedule.published.PublishedProgramme;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes accepted differences within one mutation, all of them together at its end.
final class Applying {

    private final Edit edit;
    private final Programme programme;
    private final UUID conference;
    private final TrackRows tracks;
    private final SpeakerRows speakers;
    private final List<Session> sessions = new ArrayList<>();
    private int added;
    private int changed;
    private int cancelled;
    private int removed;
    private int starred;

    Applying(Edit edit, Programme programme, UUID conference, PublishedProgramme published) {
        this.edit = edit;
        this.programme = programme;
        this.conference = conference;
        this.tracks = new TrackRows(edit, conference, programme.tracks(conference), published.tracks());
        this.speakers = new SpeakerRows(edit, conference, programme.speakers(conference));
    }

    void take(Difference difference) {
        switch (difference) {
            case Difference.Added(Incoming incoming) -> {
                added++;
                SessionDraft draft = new SessionDraft(
                        edit.newId(),
                        conference,
                        incoming.title(),
                        incoming.slot().starts());
                write(draft, incoming, EnumSet.allOf(Aspect.class));
            }
            case Difference.Changed(Session present, Incoming incoming, Set<Aspect> aspects, var _) -> {
                changed += aspects.isEmpty() ? 0 : 1;
                write(present.draft(), incoming, aspects);
            }
            case Difference.Withdrawn(Session present, boolean touched) -> withdraw(present, touched);
        }
    }

    /// Marks sessions as picked by the attendee, unless they said more of them already.
    void star(List<UUID> picked) {
        List<Plan> plans = new ArrayList<>();
        for (UUID session : picked) {
            Plan plan = programme
                    .plan(session)
                    .orElseGet(() -> new Plan(edit.newId(), session, 0, null, null, List.of(), Stamp.NEW));
            if (!plan.starred()) {
                plans.add(plan.withInterest(1));
            }
        }
        starred += plans.size();
        edit.putAll(plans);
    }

    /// Stores what was taken.
    Imported store() {
        tracks.store();
        speakers.store();
        edit.putAll(sessions);
        return new Imported(conference, added, changed, cancelled, removed, starred);
    }

    private void withdraw(Session present, boolean touched) {
        if (touched) {
            cancelled++;
            sessions.add(present.draft()
                    .status(SessionStatus.CANCELLED)
                    .origin(withdrawn(present.origin()))
                    .build());
        } else {
            removed++;
            sessions.add(present.stamped(present.stamp().deleted(edit.now())));
        }
    }

    /// To leave a session out is to say that it is cancelled: a programme that lists it again says something new.
    private static @Nullable Origin withdrawn(@Nullable Origin origin) {
        if (origin == null || origin.said() == null) {
            return origin;
        }
        String said = Facts.saying(origin.said(), Aspect.STATUS, SessionStatus.CANCELLED.name());
        return new Origin(origin.source(), origin.id(), said);
    }

    private void write(SessionDraft draft, Incoming incoming, Set<Aspect> aspects) {
        aspects.forEach(aspect -> set(draft, incoming, aspect));
        draft.origin(new Origin(incoming.source(), incoming.id(), Facts.inShort(Facts.of(incoming))));
        sessions.add(draft.build());
    }

    private void set(SessionDraft draft, Incoming incoming, Aspect aspect) {
        Slot slot = incoming.slot();
        switch (aspect) {
            case TITLE -> draft.title(incoming.title());
            case START -> draft.starts(slot.starts()).day(slot.day());
            case END -> draft.ends(endOf(draft, slot));
            case ROOM -> draft.room(incoming.room());
            case TRACK -> draft.track(tracks.idOf(incoming.track()));
            case SPEAKERS -> draft.speakers(speakers.idsOf(incoming.speakers()));
            case ABSTRACT -> draft.description(incoming.description());
            case KIND -> draft.kind(incoming.kind());
            case LANGUAGE -> draft.language(incoming.language());
            case RECORDING -> draft.recording(incoming.recording());
            case PAGE -> draft.url(incoming.url());
            case STATUS -> draft.status(incoming.status());
        }
    }

    /// An end that the start, which may have stayed as the attendee set it, has passed is none.
    private static @Nullable LocalDateTime endOf(SessionDraft draft, Slot slot) {
        LocalDateTime ends = slot.ends();
        return ends == null || ends.isBefore(draft.starts()) ? null : ends;
    }
}
