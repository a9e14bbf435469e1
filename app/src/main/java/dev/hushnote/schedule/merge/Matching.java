package dev.hushnote.schedule.merge;

import dev.hushnote.conference.Origin;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.schedule.published.PublishedSpeaker;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Finds which session of a notebook a session of a programme is: by its id, then by title and speakers.
final class Matching {

    private final Overview overview;
    private final Map<Incoming, Session> found = new LinkedHashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private Matching(Overview overview) {
        this.overview = overview;
    }

    /// Every session of either side is used once at most.
    static Map<Incoming, Session> of(List<Incoming> incoming, Overview overview) {
        Matching matching = new Matching(overview);
        matching.byId(incoming, true);
        matching.byId(incoming, false);
        matching.byTitle(incoming);
        return matching.found;
    }

    /// An id of another format is believed only where the title or the start is the same too.
    private void byId(List<Incoming> incoming, boolean sameFormat) {
        Map<String, List<Session>> byId = new HashMap<>();
        for (Session session : overview.sessions()) {
            Origin origin = session.origin();
            if (origin != null) {
                byId.computeIfAbsent(origin.id(), _ -> new ArrayList<>()).add(session);
            }
        }
        for (Incoming each : incoming) {
            Optional<Session> match = byId.getOrDefault(each.id(), List.of()).stream()
                    .filter(session -> isFree(each, session))
                    .filter(session -> sameFormat ? isOfFormat(session, each) : hasTitleOrStart(session, each))
                    .findFirst();
            match.ifPresent(session -> join(each, session));
        }
    }

    private void byTitle(List<Incoming> incoming) {
        Map<String, List<Session>> byTitle = overview.sessions().stream()
                .filter(session -> !taken.contains(session.id()))
                .collect(Collectors.groupingBy(session -> folded(session.title())));
        byTitle(incoming, byTitle, true);
        byTitle(incoming, byTitle, false);
    }

    /// Of several with one title, such as a coffee break, the one that starts then; of others the only one.
    private void byTitle(List<Incoming> incoming, Map<String, List<Session>> byTitle, boolean sameStart) {
        Map<String, Long> wanted = incoming.stream()
                .filter(each -> !found.containsKey(each))
                .collect(Collectors.groupingBy(each -> folded(each.title()), Collectors.counting()));
        for (Incoming each : incoming) {
            String title = folded(each.title());
            List<Session> candidates = byTitle.getOrDefault(title, List.of()).stream()
                    .filter(session -> isFree(each, session))
                    .filter(session -> mayShareSpeakers(session, each))
                    .filter(session -> !sameStart
                            || session.slot().starts().equals(each.slot().starts()))
                    .toList();
            boolean certain = candidates.size() == 1 && (sameStart || wanted.getOrDefault(title, 0L) == 1);
            if (certain) {
                join(each, candidates.getFirst());
            }
        }
    }

    private boolean isFree(Incoming incoming, Session session) {
        return !found.containsKey(incoming) && !taken.contains(session.id());
    }

    private void join(Incoming incoming, Session session) {
        found.put(incoming, session);
        taken.add(session.id());
    }

    private static boolean isOfFormat(Session session, Incoming incoming) {
        Origin origin = session.origin();
        return origin != null && origin.source().equals(incoming.source());
    }

    private static boolean hasTitleOrStart(Session session, Incoming incoming) {
        return folded(session.title()).equals(folded(incoming.title()))
                || session.slot().starts().equals(incoming.slot().starts());
    }

    /// Nobody named on either side, or somebody named on both.
    private boolean mayShareSpeakers(Session session, Incoming incoming) {
        Set<String> here = names(overview.speakersOf(session), Speaker::name);
        Set<String> there = names(incoming.speakers(), PublishedSpeaker::name);
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
    }

    private static <T> Set<String> names(Collection<T> speakers, java.util.function.Function<T, String> name) {
        return speakers.stream().map(name).map(Matching::folded).collect(Collectors.toSet());
    }

    /// Letters and digits only, without case or width.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
