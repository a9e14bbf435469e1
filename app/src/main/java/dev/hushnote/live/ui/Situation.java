package dev.hushnote.live.ui;

import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Session;
import dev.hushnote.live.Live;
import dev.hushnote.live.Tally;
import dev.hushnote.rating.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Everything the Live place shows that has to be read, as it was at one reading.
///
/// @param live where the attendee is
/// @param tallies what was logged, by session of the conference in view
/// @param ratings the rating that counts, by session
/// @param ban why no photos are to be taken where the attendee is
/// @param unrated sessions that are over and wait for a light
record Situation(
        Live live, Optional<PhotoBan> ban, Map<UUID, Tally> tallies, Map<UUID, Rating> ratings, List<Session> unrated) {

    static final Situation EMPTY = new Situation(new Live.Nothing(), Optional.empty(), Map.of(), Map.of(), List.of());

    Tally tally(UUID session) {
        return tallies.getOrDefault(session, Tally.NOTHING);
    }

    boolean isLive(Session session) {
        return live.certain().filter(one -> one.id().equals(session.id())).isPresent();
    }
}
