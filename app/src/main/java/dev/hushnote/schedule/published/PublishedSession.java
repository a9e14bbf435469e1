package dev.hushnote.schedule.published;

import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Anything with a slot in a published programme.
///
/// @param id unlike every other session's; where the programme repeats or omits ids, one was made that another reading
///     of the same programme makes again
/// @param title never blank, without line breaks
/// @param starts null only when it is unscheduled
/// @param ends after the start, or null while nobody knows
/// @param day the conference day the programme lists it under; null when it does not say
/// @param track name of one of the programme's tracks
/// @param speakers keys of the programme's speakers, in order
/// @param description abstract: plain text or Markdown, never HTML
/// @param language language tag, such as `ko`
/// @param url its page
public record PublishedSession(
        String id,
        Standing standing,
        SessionKind kind,
        String title,
        @Nullable PublishedTime starts,
        @Nullable PublishedTime ends,
        @Nullable LocalDate day,
        @Nullable String room,
        @Nullable String track,
        List<String> speakers,
        @Nullable String description,
        @Nullable String language,
        Recording recording,
        @Nullable URI url) {

    public PublishedSession {
        speakers = List.copyOf(speakers);
    }

    /// A break is whatever nobody speaks at: coffee, lunch, registration, a party.
    public boolean isBreak() {
        return !kind.isProgramme();
    }
}
