package dev.hushnote.schedule.published;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a programme says of its conference.
///
/// @param title never blank
/// @param zone the zone it states; null when it states none
public record About(
        @Nullable String title,
        @Nullable ZoneId zone,
        @Nullable URI url,
        @Nullable String venue,
        @Nullable String city) {

    public static final About NOTHING = new About(null, null, null, null, null);
}
