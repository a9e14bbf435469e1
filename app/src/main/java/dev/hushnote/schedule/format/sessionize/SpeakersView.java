package dev.hushnote.schedule.format.sessionize;

import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.schedule.format.RawSpeaker;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Speakers as they are described apart from the sessions, found by their id or by a session's.
final class SpeakersView {

    private final Map<String, RawSpeaker> byId = new HashMap<>();
    private final Map<String, List<RawSpeaker>> bySession = new HashMap<>();

    void add(JsonNode speakers) {
        for (JsonNode speaker : items(speakers)) {
            String id = text(speaker, "id");
            RawSpeaker described = described(id, speaker);
            if (id != null) {
                byId.putIfAbsent(id, described);
            }
            for (JsonNode session : items(speaker.path("sessions"))) {
                String of = session.isObject() ? text(session, "id") : text(session);
                if (of != null) {
                    bySession.computeIfAbsent(of, _ -> new ArrayList<>()).add(described);
                }
            }
        }
    }

    /// Whom a session names, each as fully as they are described anywhere.
    List<RawSpeaker> of(JsonNode session) {
        List<RawSpeaker> named = items(session.path("speakers")).stream()
                .map(this::named)
                .flatMap(Optional::stream)
                .toList();
        String id = text(session, "id");
        return named.isEmpty() && id != null ? bySession.getOrDefault(id, List.of()) : named;
    }

    private Optional<RawSpeaker> named(JsonNode speaker) {
        String id = speaker.isObject() ? text(speaker, "id") : text(speaker);
        RawSpeaker described = id == null ? null : byId.get(id);
        if (described != null) {
            return Optional.of(described);
        }
        return speaker.isObject()
                ? Optional.of(described(id, speaker))
                : Optional.ofNullable(id).map(known -> RawSpeaker.named("").withId(known));
    }

    private static RawSpeaker described(@Nullable String id, JsonNode speaker) {
        return RawSpeaker.named(name(speaker))
                .withId(id)
                .withRole(text(speaker, "tagLine"))
                .withBio(text(speaker, "bio"))
                .withUrl(link(speaker));
    }

    private static String name(JsonNode speaker) {
        String full = text(speaker, "fullName", "name");
        return full == null
                ? Stream.of(text(speaker, "firstName"), text(speaker, "lastName"))
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("")
                : full;
    }

    private static @Nullable URI link(JsonNode speaker) {
        return items(speaker.path("links")).stream()
                .map(link -> url(link, "url"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
