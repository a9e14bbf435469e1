package dev.hushnote.recording;

import dev.hushnote.conference.Session;
import dev.hushnote.recording.list.Certainty;
import dev.hushnote.recording.list.Video;
import java.util.List;
import java.util.Optional;

/// A video of a list, and which session it probably shows.
///
/// @param sessions the proposed one when sure or likely; those to choose from when several; none when none fits
/// @param attached whether a session of the conference has this video already; then that is the proposed one
public record VideoProposal(Video video, Certainty certainty, List<Session> sessions, boolean attached) {

    public VideoProposal {
        sessions = List.copyOf(sessions);
    }

    /// The session proposed; nothing unless sure or likely.
    public Optional<Session> session() {
        return switch (certainty) {
            case SURE, LIKELY -> sessions.stream().findFirst();
            case SEVERAL, NONE -> Optional.empty();
        };
    }
}
