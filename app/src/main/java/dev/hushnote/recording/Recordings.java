package dev.hushnote.recording;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads recordings; rows in the trash are left out. May be used from any thread.
public interface Recordings {

    /// A session's recordings in the order they were attached, to the millisecond.
    List<AttachedRecording> of(UUID session);

    /// The recordings of all sessions of a conference, in the order they were attached.
    List<AttachedRecording> ofConference(UUID conference);

    Optional<AttachedRecording> find(UUID id);

    Optional<Anchor> anchor(UUID id);

    /// A recording's anchors by their instants.
    List<Anchor> anchors(UUID recording);

    /// What was being heard when entries were written, of all recordings of a session. The entries themselves
    /// may be in the trash.
    List<Heard> heard(UUID session);

    /// @throws Problem when there is none
    default AttachedRecording require(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("problem.no-recording", id));
    }

    /// @throws Problem when there is none
    default Anchor requireAnchor(UUID id) {
        return anchor(id).orElseThrow(() -> Problem.notFound("problem.no-anchor", id));
    }
}
