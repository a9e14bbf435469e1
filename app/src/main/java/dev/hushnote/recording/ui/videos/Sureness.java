package dev.hushnote.recording.ui.videos;

import dev.hushnote.recording.VideoProposal;

/// How a video's session was found, in the order in which the attendee is needed.
enum Sureness {
    SEVERAL,
    LIKELY,
    SURE,
    NONE,
    ATTACHED;

    static Sureness of(VideoProposal proposal) {
        if (proposal.attached()) {
            return ATTACHED;
        }
        return switch (proposal.certainty()) {
            case SURE -> SURE;
            case LIKELY -> LIKELY;
            case SEVERAL -> SEVERAL;
            case NONE -> NONE;
        };
    }
}
