package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Warning;
import java.util.List;

/// A programme as it stands in a file.
///
/// @param tracks those it describes; sessions may name others
/// @param sessions all that it lists, in its order: breaks, cancelled and repeated ones too
/// @param warnings what only the reader can know
public record RawProgramme(
        Format format, About about, List<PublishedTrack> tracks, List<RawSession> sessions, List<Warning> warnings)
        implements Listing {

    public RawProgramme {
        tracks = List.copyOf(tracks);
        sessions = List.copyOf(sessions);
        warnings = List.copyOf(warnings);
    }
}
