package dev.hushnote.schedule.format;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A speaker as a session names them. The same one may be named by several sessions, in more or fewer words.
///
/// @param id what the programme calls them; null when it does not
/// @param name as it stands; may be empty where only an id is known
public record RawSpeaker(
        @Nullable String id,
        String name,
        @Nullable String affiliation,
        @Nullable String role,
        @Nullable String bio,
        @Nullable URI url) {

    public static RawSpeaker named(String name) {
        return new RawSpeaker(null, name, null, null, null, null);
    }

    public static RawSpeaker named(String name, @Nullable String affiliation) {
        return new RawSpeaker(null, name, affiliation, null, null, null);
    }

    public RawSpeaker withId(@Nullable String value) {
        return new RawSpeaker(value, name, affiliation, role, bio, url);
    }

    public RawSpeaker withRole(@Nullable String value) {
        return new RawSpeaker(id, name, affiliation, value, bio, url);
    }

    public RawSpeaker withBio(@Nullable String value) {
        return new RawSpeaker(id, name, affiliation, role, value, url);
    }

    public RawSpeaker withUrl(@Nullable URI value) {
        return new RawSpeaker(id, name, affiliation, role, bio, value);
    }
}
