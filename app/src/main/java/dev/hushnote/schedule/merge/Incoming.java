package dev.hushnote.schedule.merge;

import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Slot;
import dev.hushnote.schedule.published.PublishedSpeaker;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session of a programme, told in the conference's local time and with its speakers, ready to come in.
///
/// @param source the programme's format
/// @param id what the programme calls it
/// @param track name of the track
public record Incoming(
        String source,
        String id,
        SessionKind kind,
        String title,
        Slot slot,
        @Nullable String room,
        @Nullable String track,
        List<PublishedSpeaker> speakers,
        @Nullable String description,
        @Nullable String language,
        Recording recording,
        @Nullable URI url,
        SessionStatus status) {

    public Incoming {
        speakers = List.copyOf(speakers);
    }
}
