package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the sessions that a video may show by what is typed of their titles, speakers and rooms.
final class SessionSearch {

    private final Overview overview;

    /// @param fits whether it was found to fit
    record Offer(Session session, boolean fits) {}

    SessionSearch(Overview overview) {
        this.overview = overview;
    }

    /// Those that hold every word that was typed: those that fit first, then the others in the order of the programme.
    List<Offer> find(VideoRow row, String typed) {
        List<Session> fitting = row.proposal().sessions();
        List<String> words = Stream.of(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.concat(
                        fitting.stream().map(session -> new Offer(session, true)),
                        overview.sessions().stream()
                                .filter(session -> !fitting.contains(session))
                                .map(session -> new Offer(session, false)))
                .filter(offer -> words.isEmpty() || holds(offer.session(), words))
                .toList();
    }

    private boolean holds(Session session, List<String> words) {
        String all =
                plain(session.title() + " " + Objects.requireNonNullElse(session.room(), "") + " " + speakers(session));
        return words.stream().allMatch(all::contains);
    }

    String speakers(Session session) {
        return overview.speakersOf(session).stream().map(Speaker::name).collect(Collectors.joining(", "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
