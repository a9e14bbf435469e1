package dev.hushnote.conference;

import org.jspecify.annotations.Nullable;

/// The programme that a session was read from.
///
/// @param source which programme
/// @param id what that programme calls the session
/// @param said what the programme last said of it, in short: tells a later reading what the attendee changed since;
///     null where that is not known
public record Origin(String source, String id, @Nullable String said) {

    public Origin(String source, String id) {
        this(source, id, null);
    }
}
