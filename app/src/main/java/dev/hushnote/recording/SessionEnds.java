package dev.hushnote.recording;

import dev.hushnote.conference.Programme;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// When sessions end, as instants.
final class SessionEnds {

    private final Programme programme;

    SessionEnds(Programme programme) {
        this.programme = programme;
    }

    /// Nothing while nobody knows.
    Optional<Instant> of(UUID session) {
        return programme
                .session(session)
                .flatMap(known -> Optional.ofNullable(known.slot().ends())
                        .map(ends -> ends.atZone(programme
                                        .requireConference(known.conferenceId())
                                        .zone())
                                .toInstant()));
    }
}
