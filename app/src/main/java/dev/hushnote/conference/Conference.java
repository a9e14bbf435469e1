package dev.hushnote.conference;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conference.
///
/// @param id its id
/// @param name its name
/// @param zone the zone its programme is written in
/// @param place where it is
/// @param url its address
/// @param starts first day, or null while unknown
/// @param ends last day, or null while unknown
/// @param words what the lights are called at this conference
/// @param disclaimer what every post about it opens with
/// @param stamp when it got this content
public record Conference(
        UUID id,
        String name,
        ZoneId zone,
        Place place,
        @Nullable URI url,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        LightWords words,
        @Nullable String disclaimer,
        Stamp stamp)
        implements Row<Conference> {

    public Conference {
        Objects.requireNonNull(id);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(place);
        Objects.requireNonNull(words);
        Objects.requireNonNull(stamp);
        Titles.require(name);
    }

    /// Where a conference is.
    ///
    /// @param venue the building
    /// @param city the city
    public record Place(@Nullable String venue, @Nullable String city) {

        public static final Place UNKNOWN = new Place(null, null);
    }

    @Override
    public Conference stamped(Stamp newStamp) {
        return new Conference(id, name, zone, place, url, starts, ends, words, disclaimer, newStamp);
    }

    @Override
    public String summary() {
        return name;
    }
}
