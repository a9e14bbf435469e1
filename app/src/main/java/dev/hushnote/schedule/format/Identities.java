package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives every session of a programme an id of its own, the same one at every reading.
final class Identities {

    private final List<Warning> warnings;
    private final boolean hasIds;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Set<Content>> seen = new HashMap<>();

    /// @param hasIds whether the programme has ids at all: only then is one without them worth a word
    Identities(List<Warning> warnings, boolean hasIds) {
        this.warnings = warnings;
        this.hasIds = hasIds;
    }

    /// @param repeated whether the very same session was there before
    record Identity(String id, boolean repeated) {}

    private record Content(
            String title,
            @Nullable PublishedTime starts,
            @Nullable String room) {}

    Identity of(RawSession session, String title, @Nullable String room) {
        String given = session.id() == null ? "" : session.id().strip();
        Content content = new Content(title, session.starts(), room);
        if (given.isEmpty()) {
            if (hasIds) {
                warnings.add(Warning.of(Warning.Kind.NO_ID, title));
            }
            given = "made-"
                    + UUID.nameUUIDFromBytes(
                            (title + "\n" + room + "\n" + day(session)).getBytes(StandardCharsets.UTF_8));
        }
        Set<Content> former = seen.computeIfAbsent(given, _ -> new HashSet<>());
        boolean repeated = !former.add(content);
        if (taken.contains(given) && !repeated && session.id() != null) {
            warnings.add(Warning.of(Warning.Kind.ID_REPEATED, title, given));
        }
        return new Identity(unused(given), repeated);
    }

    private static String day(RawSession session) {
        PublishedTime starts = session.starts();
        return starts == null ? "" : starts.written().toLocalDate().toString();
    }

    private String unused(String given) {
        String id = given;
        while (!taken.add(id)) {
            id = given + "#" + counts.merge(given, 2, (count, _) -> count + 1);
        }
        return id;
    }
}
