package dev.hushnote.schedule.published;

import java.util.List;

/// A whole programme. What it lists is all here, breaks and what is cancelled included; ids and references are sound.
///
/// @param tracks in the programme's order
/// @param speakers in the programme's order, each of them once
/// @param sessions in the programme's order
/// @param warnings in the order in which they were found
public record PublishedProgramme(
        Format format,
        About about,
        List<PublishedTrack> tracks,
        List<PublishedSpeaker> speakers,
        List<PublishedSession> sessions,
        List<Warning> warnings)
        implements Published {

    public PublishedProgramme {
        tracks = List.copyOf(tracks);
        speakers = List.copyOf(speakers);
        sessions = List.copyOf(sessions);
        warnings = List.copyOf(warnings);
    }
}
