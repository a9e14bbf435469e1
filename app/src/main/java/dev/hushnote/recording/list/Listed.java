package dev.hushnote.recording.list;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What matching needs to know of a session.
///
/// @param day at the conference's place
/// @param length as planned; zero when it is not known
public record Listed(UUID id, String title, List<String> speakers, LocalDate day, Duration length) {

    public Listed {
        speakers = List.copyOf(speakers);
    }
}
