package dev.hushnote.schedule.merge;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Track;
import dev.hushnote.schedule.published.PublishedTrack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conference's tracks by name; those that sessions need and that are not there are made, and stored by [#store].
/// What the attendee chose of one stays.
final class TrackRows {

    private final Edit edit;
    private final UUID conference;
    private final List<Track> rows = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, PublishedTrack> described = new HashMap<>();

    TrackRows(Edit edit, UUID conference, List<Track> known, List<PublishedTrack> published) {
        this.edit = edit;
        this.conference = conference;
        known.forEach(track -> ids.put(folded(track.name()), track.id()));
        published.forEach(track -> described.put(folded(track.name()), track));
    }

    @Nullable
    UUID idOf(@Nullable String name) {
        return name == null ? null : ids.computeIfAbsent(folded(name), key -> add(name, described.get(key)));
    }

    private UUID add(String name, @Nullable PublishedTrack published) {
        Track track = new Track(
                edit.newId(),
                conference,
                name,
                published == null ? null : published.color(),
                published == null ? null : published.host(),
                Stamp.NEW);
        rows.add(track);
        return track.id();
    }

    void store() {
        edit.putAll(rows);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
