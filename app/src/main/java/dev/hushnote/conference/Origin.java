package dev.hushnote.conference;

/// The programme that a session was read from.
///
/// @param source which programme
/// @param id what that programme calls the session
public record Origin(String source, String id) {}
