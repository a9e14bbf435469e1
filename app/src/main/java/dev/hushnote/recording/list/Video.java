package dev.hushnote.recording.list;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A video as its list names it.
///
/// @param address absolute, http or https
/// @param title one line as the list has it, with whatever surrounds the session's title
/// @param speakers those that the list names apart from the title; may be empty
/// @param day when it was recorded or, on many sites, when it was published: at the conference's place where the list
/// says it so
public record Video(
        URI address,
        String title,
        List<String> speakers,
        @Nullable Duration length,
        @Nullable LocalDate day) {

    public Video {
        speakers = List.copyOf(speakers);
    }
}
