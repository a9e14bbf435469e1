package dev.hushnote.schedule.format.devoxx;

import static dev.hushnote.schedule.format.JsonFields.isTrue;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a slot of a day of cfp.dev.
final class CfpDevSlot {

    private CfpDevSlot() {}

    /// A talk keeps its id when it moves to another slot; a slot without a talk is called after its type.
    static RawSession session(JsonNode slot) {
        JsonNode proposal = slot.path("proposal");
        JsonNode type = slot.path("sessionType");
        String talk = text(proposal, "id");
        String title = text(proposal, "title");
        RawSession session = new RawSession()
                .id(talk == null ? slotId(text(slot, "id")) : talk)
                .title(title == null ? text(type, "name") : title)
                .description(text(proposal, "description", "summary"))
                .starts(Times.time(text(slot, "fromDate")).orElse(null))
                .ends(Times.time(text(slot, "toDate")).orElse(null))
                .room(text(slot.path("room"), "name"))
                .track(text(proposal.path("track"), "name"))
                .language(language(proposal))
                .kind(kind(type))
                .recording(recording(proposal));
        List<JsonNode> speakers = items(slot.path("speakers"));
        (speakers.isEmpty() ? items(proposal.path("speakers")) : speakers)
                .stream().map(CfpDevSlot::speaker).forEach(session::speaker);
        return session;
    }

    /// Talks and slots are numbered each on their own.
    private static String slotId(@Nullable String id) {
        return id == null ? "" : "slot-" + id;
    }

    private static @Nullable SessionKind kind(JsonNode type) {
        return isTrue(type, "pause", "isPause") ? SessionKind.BREAK : KindNames.of(text(type, "name"));
    }

    private static @Nullable String language(JsonNode proposal) {
        JsonNode language = proposal.path("language");
        return language.isObject() ? text(language, "alpha2", "code", "name") : text(language);
    }

    private static Recording recording(JsonNode proposal) {
        URI video = url(proposal, "afterVideoURL");
        return video == null ? Recording.UNKNOWN : new Recording(Recorded.YES, video, null);
    }

    private static RawSpeaker speaker(JsonNode speaker) {
        String full = text(speaker, "fullName");
        String name = full == null
                ? Stream.of(text(speaker, "firstName"), text(speaker, "lastName"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                : full;
        return RawSpeaker.named(name, text(speaker, "company"))
                .withId(text(speaker, "id"))
                .withBio(text(speaker, "bio"));
    }
}
