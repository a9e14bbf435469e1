package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Session;
import dev.hushnote.recording.ShownVideo;
import dev.hushnote.recording.VideoProposal;
import dev.hushnote.recording.list.Video;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A video with what is to become of it.
///
/// @param session the one it goes to; null while nobody knows
/// @param chosen whether the attendee chose that session
/// @param ticked whether it is to be attached; never without a session, and never when it is attached already
record VideoRow(VideoProposal proposal, @Nullable Session session, boolean chosen, boolean ticked) {

    /// As it is before anybody decided: only what is sure is ticked.
    static VideoRow of(VideoProposal proposal) {
        return new VideoRow(proposal, proposal.session().orElse(null), false, Sureness.of(proposal) == Sureness.SURE);
    }

    Video video() {
        return proposal.video();
    }

    Sureness sureness() {
        return Sureness.of(proposal);
    }

    boolean isAttached() {
        return proposal.attached();
    }

    /// Whether it can be ticked.
    boolean hasChoice() {
        return session != null && !isAttached();
    }

    VideoRow ticked(boolean wanted) {
        return new VideoRow(proposal, session, chosen, wanted && hasChoice());
    }

    /// The same for a session that the attendee chose, ticked.
    VideoRow going(Session other) {
        return isAttached() ? this : new VideoRow(proposal, other, true, true);
    }

    Optional<ShownVideo> wanted() {
        return ticked && session != null ? Optional.of(new ShownVideo(session.id(), video())) : Optional.empty();
    }
}
