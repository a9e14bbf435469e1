package dev.hushnote.schedule.merge;

import java.util.UUID;

/// What an import did.
///
/// @param conference where it came in
/// @param added new sessions
/// @param changed sessions of which something was taken over
/// @param cancelled sessions that stay and say so
/// @param removed sessions that went to the trash
/// @param starred sessions that the attendee is now known to have picked
public record Imported(UUID conference, int added, int changed, int cancelled, int removed, int starred) {}
