package dev.hushnote.conference;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Stamp;
import dev.hushnote.text.Problem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes programmes. Every method is one mutation, acknowledged when it returns; may be called from any
/// thread.
public final class ProgrammeEditor {

    private final Ledger ledger;
    private final Programme programme;

    public ProgrammeEditor(Ledger ledger, Programme programme) {
        this.ledger = ledger;
        this.programme = programme;
    }

    /// What is said of a session's people and preparation, apart from the session itself; null leaves it as it
    /// is.
    ///
    /// @param speakers in order; those unknown at the conference are added to it
    /// @param considered what else was thought about
    /// @param expectation what it should bring
    public record Surroundings(
            @Nullable List<Speaker.Name> speakers,
            @Nullable List<Plan.Alternative> considered,
            @Nullable String expectation) {

        public static final Surroundings NONE = new Surroundings(null, null, null);
    }

    /// Adds a conference.
    ///
    /// @param filling sets everything but name and zone
    public Conference addConference(String name, ZoneId zone, UnaryOperator<Conference> filling) {
        return ledger.write("conference.add", edit -> {
            Conference empty = new Conference(
                    edit.newId(),
                    name,
                    zone,
                    Conference.Place.UNKNOWN,
                    null,
                    null,
                    null,
                    LightWords.USUAL,
                    null,
                    Stamp.NEW);
            return edit.put(filling.apply(empty));
        });
    }

    /// Stores a changed conference.
    public Conference save(Conference conference) {
        return ledger.write("conference.save", edit -> edit.put(conference));
    }

    /// @throws Problem when the conference has a track of that name
    public Track addTrack(UUID conference, String name, @Nullable String color, @Nullable String host) {
        return ledger.write("track.add", edit -> {
            if (programme.tracks(conference).stream()
                    .anyMatch(track -> track.name().equalsIgnoreCase(name))) {
                throw Problem.badInput("problem.track-exists", name);
            }
            return edit.put(new Track(edit.newId(), conference, name, color, host, Stamp.NEW));
        });
    }

    public Track save(Track track) {
        return ledger.write("track.save", edit -> edit.put(track));
    }

    /// Puts a track into the trash; its sessions stay and have no track any more.
    public Track deleteTrack(UUID id) {
        return ledger.write("track.delete", edit -> {
            Track track = programme.requireTrack(id);
            programme.sessions(track.conferenceId()).stream()
                    .filter(session -> id.equals(session.trackId()))
                    .forEach(session -> edit.put(session.draft().track(null).build()));
            return edit.delete(track);
        });
    }

    /// Adds a speaker.
    ///
    /// @param filling sets everything but name and affiliation
    public Speaker addSpeaker(UUID conference, Speaker.Name name, UnaryOperator<Speaker> filling) {
        return ledger.write("speaker.add", edit -> {
            Speaker empty = unknown(edit, conference, name);
            return edit.put(filling.apply(empty));
        });
    }

    public Speaker save(Speaker speaker) {
        return ledger.write("speaker.save", edit -> edit.put(speaker));
    }

    /// Marks a speaker so that no photos are taken of them, or takes the mark away.
    public Speaker setSpeakerPhotos(UUID id, PhotoPolicy policy) {
        return ledger.write(
                "speaker.photos", edit -> edit.put(programme.requireSpeaker(id).withPhotoPolicy(policy)));
    }

    /// Puts a speaker into the trash; the sessions they spoke in stay, without them.
    public Speaker deleteSpeaker(UUID id) {
        return ledger.write("speaker.delete", edit -> {
            Speaker speaker = programme.requireSpeaker(id);
            programme.sessions(speaker.conferenceId()).stream()
                    .filter(session -> session.speakers().contains(id))
                    .forEach(session -> edit.put(session.draft()
                            .speakers(session.speakers().stream()
                                    .filter(other -> !other.equals(id))
                                    .toList())
                            .build()));
            return edit.delete(speaker);
        });
    }

    /// Puts a conference into the trash; its sessions and what was logged in them stay with it.
    public Conference deleteConference(UUID id) {
        return ledger.write("conference.delete", edit -> edit.delete(programme.requireConference(id)));
    }

    /// Adds a session to a conference.
    ///
    /// @param filling sets everything but title and start
    public Session addSession(
            UUID conference,
            String title,
            LocalDateTime starts,
            Surroundings surroundings,
            UnaryOperator<SessionDraft> filling) {
        return ledger.write("session.add", edit -> {
            SessionDraft draft = filling.apply(new SessionDraft(edit.newId(), conference, title, starts));
            return store(edit, draft, conference, surroundings);
        });
    }

    /// Changes a session.
    public Session editSession(UUID id, Surroundings surroundings, UnaryOperator<SessionDraft> change) {
        return ledger.write("session.edit", edit -> {
            Session session = programme.requireSession(id);
            return store(edit, change.apply(session.draft()), session.conferenceId(), surroundings);
        });
    }

    /// Lets a session leave the notebook, or not any more; what is said of it stays as it is.
    public Session setVisibility(UUID id, Visibility visibility) {
        return ledger.write(
                "session.visibility",
                edit -> edit.put(programme
                        .requireSession(id)
                        .draft()
                        .visibility(visibility)
                        .build()));
    }

    /// Marks a session so that no photos are taken in it, or takes the mark away; its speakers' own marks stay.
    public Session setPhotos(UUID id, PhotoPolicy policy) {
        return ledger.write(
                "session.photos",
                edit -> edit.put(
                        programme.requireSession(id).draft().photoPolicy(policy).build()));
    }

    /// Puts a session into the trash; what was logged in it stays with it.
    public Session deleteSession(UUID id) {
        return ledger.write("session.delete", edit -> edit.delete(programme.requireSession(id)));
    }

    public Attendance attend(UUID session, Attendance.State state, @Nullable Instant at) {
        return ledger.write("session.attend", edit -> {
            programme.requireSession(session);
            return edit.put(new Attendance(edit.newId(), session, state, at == null ? edit.now() : at, Stamp.NEW));
        });
    }

    /// Stars a session.
    ///
    /// @param interest 0 for none to 3 for the most
    public Plan setInterest(UUID session, int interest) {
        return plan(session, plan -> plan.withInterest(interest));
    }

    /// Changes the attendee's side of a session, beginning with an empty one where there is none.
    public Plan plan(UUID session, UnaryOperator<Plan> change) {
        return ledger.write("session.plan", edit -> {
            programme.requireSession(session);
            return edit.put(change.apply(planOf(edit, session)));
        });
    }

    private Plan planOf(Edit edit, UUID session) {
        return programme
                .plan(session)
                .orElseGet(() -> new Plan(edit.newId(), session, 0, null, null, List.of(), Stamp.NEW));
    }

    private Session store(Edit edit, SessionDraft draft, UUID conference, Surroundings surroundings) {
        if (surroundings.speakers() != null) {
            draft.speakers(speakerIds(edit, conference, surroundings.speakers()));
        }
        Session session = edit.put(draft.build());
        if (surroundings.considered() != null || surroundings.expectation() != null) {
            edit.put(plan(edit, session.id(), surroundings));
        }
        return session;
    }

    private Plan plan(Edit edit, UUID session, Surroundings surroundings) {
        Plan former = planOf(edit, session);
        return new Plan(
                former.id(),
                session,
                former.interest(),
                former.reason(),
                surroundings.expectation() == null ? former.expectation() : surroundings.expectation(),
                surroundings.considered() == null ? former.considered() : surroundings.considered(),
                former.stamp());
    }

    private List<UUID> speakerIds(Edit edit, UUID conference, List<Speaker.Name> names) {
        List<Speaker> known = new ArrayList<>(programme.speakers(conference));
        List<UUID> ids = new ArrayList<>();
        for (Speaker.Name name : names) {
            Speaker speaker = known.stream()
                    .filter(candidate -> candidate.isCalled(name))
                    .findFirst()
                    .orElseGet(() -> edit.put(unknown(edit, conference, name)));
            known.add(speaker);
            if (!ids.contains(speaker.id())) {
                ids.add(speaker.id());
            }
        }
        return ids;
    }

    private static Speaker unknown(Edit edit, UUID conference, Speaker.Name name) {
        return new Speaker(
                edit.newId(),
                conference,
                name.name(),
                name.affiliation(),
                null,
                null,
                null,
                PhotoPolicy.ALLOWED,
                Stamp.NEW);
    }
}
