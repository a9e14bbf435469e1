package dev.hushnote.conference;

import dev.hushnote.change.Stamp;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session while it is being filled in or changed. Not thread-safe.
public final class SessionDraft {

    private final UUID id;
    private final UUID conferenceId;
    private final Stamp stamp;
    private SessionKind kind = SessionKind.TALK;
    private String title;
    private @Nullable String description;
    private Slot slot;
    private @Nullable UUID trackId;
    private @Nullable String room;
    private List<UUID> speakers = List.of();
    private @Nullable String language;
    private Recording recording = Recording.UNKNOWN;
    private @Nullable Visibility visibility;
    private PhotoPolicy photoPolicy = PhotoPolicy.ALLOWED;
    private SessionStatus status = SessionStatus.PLANNED;
    private @Nullable URI url;
    private @Nullable Origin origin;

    /// A new session: a talk, open-ended, on the day its start falls on.
    public SessionDraft(UUID id, UUID conferenceId, String title, LocalDateTime starts) {
        this.id = id;
        this.conferenceId = conferenceId;
        this.stamp = Stamp.NEW;
        this.title = title;
        this.slot = new Slot(Slot.dayOf(starts), starts, null);
    }

    SessionDraft(Session session) {
        this.id = session.id();
        this.conferenceId = session.conferenceId();
        this.stamp = session.stamp();
        this.kind = session.kind();
        this.title = session.title();
        this.description = session.description();
        this.slot = session.slot();
        this.trackId = session.trackId();
        this.room = session.room();
        this.speakers = session.speakers();
        this.language = session.language();
        this.recording = session.recording();
        this.visibility = session.visibility();
        this.photoPolicy = session.photoPolicy();
        this.status = session.status();
        this.url = session.url();
        this.origin = session.origin();
    }

    public SessionDraft kind(SessionKind value) {
        kind = value;
        return this;
    }

    public SessionDraft title(String value) {
        title = value;
        return this;
    }

    public SessionDraft description(@Nullable String value) {
        description = value;
        return this;
    }

    /// Moves the start; a day that followed from the old start follows the new one.
    public SessionDraft starts(LocalDateTime value) {
        boolean followed = slot.day().equals(Slot.dayOf(slot.starts()));
        LocalDate day = followed ? Slot.dayOf(value) : slot.day();
        LocalDateTime ends = slot.ends();
        slot = new Slot(day, value, ends == null || ends.isBefore(value) ? null : ends);
        return this;
    }

    public LocalDateTime starts() {
        return slot.starts();
    }

    public SessionDraft ends(@Nullable LocalDateTime value) {
        slot = new Slot(slot.day(), slot.starts(), value);
        return this;
    }

    public SessionDraft day(LocalDate value) {
        slot = new Slot(value, slot.starts(), slot.ends());
        return this;
    }

    public SessionDraft track(@Nullable UUID value) {
        trackId = value;
        return this;
    }

    public SessionDraft room(@Nullable String value) {
        room = value;
        return this;
    }

    public SessionDraft speakers(List<UUID> value) {
        speakers = List.copyOf(value);
        return this;
    }

    public SessionDraft language(@Nullable String value) {
        language = value;
        return this;
    }

    public Recording recording() {
        return recording;
    }

    public SessionDraft recording(Recording value) {
        recording = value;
        return this;
    }

    /// Left unset, the kind decides.
    public SessionDraft visibility(Visibility value) {
        visibility = value;
        return this;
    }

    public PhotoPolicy photoPolicy() {
        return photoPolicy;
    }

    public SessionDraft photoPolicy(PhotoPolicy value) {
        photoPolicy = value;
        return this;
    }

    public SessionDraft status(SessionStatus value) {
        status = value;
        return this;
    }

    public SessionDraft url(@Nullable URI value) {
        url = value;
        return this;
    }

    public SessionDraft origin(@Nullable Origin value) {
        origin = value;
        return this;
    }

    public Session build() {
        return build(stamp);
    }

    Session build(Stamp newStamp) {
        return new Session(
                id,
                conferenceId,
                kind,
                title,
                description,
                slot,
                trackId,
                room,
                speakers,
                language,
                recording,
                visibility == null ? kind.usualVisibility() : visibility,
                photoPolicy,
                status,
                url,
                origin,
                newStamp);
    }
}
