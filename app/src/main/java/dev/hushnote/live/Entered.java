package dev.hushnote.live;

import dev.hushnote.conference.Session;
import java.util.Optional;

/// What "I am here" did.
///
/// @param session the session that is live now
/// @param left the session that was live by entry until then and whose end was not past: marked as left early,
///     or ended now where it was an open-ended one of the attendee's own
public record Entered(Session session, Optional<Session> left) {}
