package dev.hushnote.wiring;

import dev.hushnote.conference.Session;
import dev.hushnote.gallery.SessionSuggestions;
import dev.hushnote.live.Live;
import dev.hushnote.live.Whereabouts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Suggests for pictures the sessions that the attendee was, may have been or had just been in.
final class WhereTaken implements SessionSuggestions {

    private final Whereabouts whereabouts;

    WhereTaken(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @Override
    public Map<Instant, List<Session>> at(Collection<Instant> instants) {
        Map<Instant, List<Session>> suggested = new HashMap<>();
        whereabouts.at(instants).forEach((instant, live) -> suggested.put(instant, sessions(live)));
        return suggested;
    }

    private static List<Session> sessions(Live live) {
        return switch (live) {
            case Live.In in -> List.of(in.session());
            case Live.Ambiguous ambiguous -> ambiguous.running();
            case Live.Between between ->
                Optional.ofNullable(between.last()).map(List::of).orElse(List.of());
            case Live.Nothing _ -> List.of();
        };
    }
}
