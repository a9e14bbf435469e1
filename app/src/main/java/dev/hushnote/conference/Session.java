package dev.hushnote.conference;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Anything with a slot: keynote, talk, workshop, panel, break, social or moment.
///
/// @param description the programme's abstract
/// @param speakers ids, in the order of the programme
/// @param language language tag, such as `ko`
/// @param photoPolicy whether photos may be taken in it; `ALLOWED` where nothing was said
/// @param status whether it takes place; `PLANNED` where nothing was said
/// @param url its page
/// @param origin where it was read from, or null when it was entered by hand
public record Session(
        UUID id,
        UUID conferenceId,
        SessionKind kind,
        String title,
        @Nullable String description,
        Slot slot,
        @Nullable UUID trackId,
        @Nullable String room,
        List<UUID> speakers,
        @Nullable String language,
        Recording recording,
        Visibility visibility,
        PhotoPolicy photoPolicy,
        SessionStatus status,
        @Nullable URI url,
        @Nullable Origin origin,
        Stamp stamp)
        implements Row<Session> {

    public Session {
        Objects.requireNonNull(id);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(slot);
        Objects.requireNonNull(recording);
        Objects.requireNonNull(visibility);
        Objects.requireNonNull(stamp);
        Titles.require(title);
        // Rows that were written before there was a policy say nothing of it.
        photoPolicy = Objects.requireNonNullElse(photoPolicy, PhotoPolicy.ALLOWED);
        status = Objects.requireNonNullElse(status, SessionStatus.PLANNED);
        speakers = List.copyOf(speakers);
    }

    @Override
    public Session stamped(Stamp newStamp) {
        return draft().build(newStamp);
    }

    public boolean takesPlace() {
        return status == SessionStatus.PLANNED;
    }

    /// A changeable copy.
    public SessionDraft draft() {
        return new SessionDraft(this);
    }

    @Override
    public String summary() {
        return title;
    }
}
