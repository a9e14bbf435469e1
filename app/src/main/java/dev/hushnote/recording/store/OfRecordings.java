package dev.hushnote.recording.store;

/// Which rows belong to a conference because their recording does.
final class OfRecordings {

    static final String OF_CONFERENCE = "recording_id IN (SELECT recording.id FROM recording"
            + " JOIN session ON session.id = recording.session_id WHERE session.conference_id = :conference)";

    private OfRecordings() {}
}
