package dev.hushnote.recording;

import dev.hushnote.change.Stamp;
import dev.hushnote.recording.list.Video;
import java.util.UUID;

/// A video of a list, and the session that it shows as somebody said or confirmed.
public record ShownVideo(UUID session, Video video) {

    Medium medium() {
        return new Medium.Web(video.address());
    }

    AttachedRecording attached(UUID id) {
        return new AttachedRecording(id, session, medium(), video.title(), video.length(), Stamp.NEW);
    }
}
