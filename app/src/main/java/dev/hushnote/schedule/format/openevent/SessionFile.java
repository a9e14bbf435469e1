package dev.hushnote.schedule.format.openevent;

import static dev.hushnote.schedule.format.JsonFields.items;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import java.net.URI;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the sessions, with what the other files say of their speakers, tracks and rooms.
record SessionFile(Described speakers, Described tracks, Described rooms) {

    RawSession session(JsonNode session) {
        PublishedTime starts = time(session, "starts_at", "start_time");
        PublishedTime ends = time(session, "ends_at", "end_time");
        RawSession read = new RawSession()
                .id(Names.text(session, "id"))
                .title(Names.text(session, "title"))
                .description(description(session))
                .room(rooms.name(Names.node(session, "microlocation")))
                .track(tracks.name(Names.node(session, "track")))
                .language(Names.text(session, "language"))
                .kind(KindNames.of(Names.text(Names.node(session, "session_type"), "name")))
                .standing(standing(session))
                .recording(recording(session))
                .url(JsonFields.url(Names.text(session, "signup_url")));
        if (starts != null && isFilledIn(starts, ends)) {
            read.day(starts.written().toLocalDate());
        } else {
            read.starts(starts).ends(ends);
        }
        items(Names.node(session, "speakers")).stream().map(this::speaker).forEach(read::speaker);
        return read;
    }

    /// Midnight to midnight is what stands there while only the day is known.
    private static boolean isFilledIn(PublishedTime starts, @Nullable PublishedTime ends) {
        return starts.equals(ends) && starts.written().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private RawSpeaker speaker(JsonNode reference) {
        JsonNode described = speakers.of(reference);
        String name = speakers.name(reference);
        String bio = either(described, reference, "long_biography");
        return new RawSpeaker(
                Described.id(reference),
                name == null ? "" : name,
                either(described, reference, "organisation"),
                either(described, reference, "position"),
                bio == null ? either(described, reference, "short_biography") : bio,
                JsonFields.url(either(described, reference, "website")));
    }

    private static @Nullable String either(JsonNode described, JsonNode reference, String name) {
        String text = Names.text(described, name);
        return text == null ? Names.text(reference, name) : text;
    }

    private static @Nullable String description(JsonNode session) {
        String text = Stream.of("subtitle", "short_abstract", "long_abstract")
                .map(name -> Names.text(session, name))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable PublishedTime time(JsonNode session, String... names) {
        return Times.time(Names.text(session, names)).orElse(null);
    }

    private static Standing standing(JsonNode session) {
        if (Names.text(session, "deleted_at") != null) {
            return Standing.CANCELLED;
        }
        String state = Names.text(session, "state");
        return switch (state == null ? "" : state.strip().toLowerCase(Locale.ROOT)) {
            case "", "accepted", "confirmed", "published" -> Standing.LISTED;
            case "cancelled", "canceled" -> Standing.CANCELLED;
            default -> Standing.NOT_ACCEPTED;
        };
    }

    private static Recording recording(JsonNode session) {
        URI video = JsonFields.url(Names.text(session, "video", "video_url"));
        URI slides = JsonFields.url(Names.text(session, "slides", "slides_url"));
        return video == null && slides == null
                ? Recording.UNKNOWN
                : new Recording(video == null ? Recorded.UNKNOWN : Recorded.YES, video, slides);
    }
}
