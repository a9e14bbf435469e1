package dev.hushnote.conference;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks at a conference.
///
/// @param affiliation company or institution
/// @param photoPolicy whether photos may be taken of them; `ALLOWED` where nothing was said
public record Speaker(
        UUID id,
        UUID conferenceId,
        String name,
        @Nullable String affiliation,
        @Nullable String role,
        @Nullable String bio,
        @Nullable URI url,
        PhotoPolicy photoPolicy,
        Stamp stamp)
        implements Row<Speaker> {

    public Speaker {
        Objects.requireNonNull(id);
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(stamp);
        Titles.require(name);
        // Rows that were written before there was a policy say nothing of it.
        photoPolicy = Objects.requireNonNullElse(photoPolicy, PhotoPolicy.ALLOWED);
    }

    /// Name and affiliation, which is how one attendee tells two speakers apart.
    public record Name(String name, @Nullable String affiliation) {}

    public boolean isCalled(Name other) {
        return name.equals(other.name()) && Objects.equals(affiliation, other.affiliation());
    }

    @Override
    public Speaker stamped(Stamp newStamp) {
        return new Speaker(id, conferenceId, name, affiliation, role, bio, url, photoPolicy, newStamp);
    }

    public Speaker withPhotoPolicy(PhotoPolicy value) {
        return new Speaker(id, conferenceId, name, affiliation, role, bio, url, value, stamp);
    }

    @Override
    public String summary() {
        return affiliation == null ? name : name + ", " + affiliation;
    }
}
