package dev.hushnote.gallery;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.Photos;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the photos of a conference: a handful of questions to the notebook however many there are. May be used from
/// any thread but the window's.
public final class Gallery {

    private final Programme programme;
    private final Photos photos;
    private final Entries entries;
    private final SessionSuggestions suggestions;

    public Gallery(Programme programme, Photos photos, Entries entries, SessionSuggestions suggestions) {
        this.programme = programme;
        this.photos = photos;
        this.entries = entries;
        this.suggestions = suggestions;
    }

    /// @throws dev.hushnote.text.Problem when there is no such conference
    public Holdings of(UUID conference) {
        Conference held = programme.requireConference(conference);
        Map<UUID, Photo> photoById = new HashMap<>();
        List<Photo> all = photos.of(conference);
        all.forEach(photo -> photoById.put(photo.id(), photo));
        Map<UUID, Original> originals = new HashMap<>();
        photos.originalsOf(conference).forEach(original -> originals.put(original.id(), original));
        Map<UUID, Entry> entryByPhoto = new HashMap<>();
        List<SheetPhoto> placed = new ArrayList<>();
        for (Entry entry : entries.photosIn(conference)) {
            Photo photo = photoById.get(entry.photoId());
            // Shown in two logs, a photo has its place in the first.
            if (photo != null && entryByPhoto.putIfAbsent(photo.id(), entry) == null) {
                placed.add(shown(photo, originals, entry));
            }
        }
        List<SheetPhoto> waiting = all.stream()
                .filter(photo -> !entryByPhoto.containsKey(photo.id()))
                .map(photo -> shown(photo, originals, null))
                .toList();
        return new Holdings(held, programme.sessions(conference), placed, suggested(waiting));
    }

    /// The photos of the conference that a photo belongs to; nothing when there is no such photo.
    public Optional<Holdings> around(UUID photo) {
        return photos.find(photo).map(Photo::conferenceId).map(this::of);
    }

    private SheetPhoto shown(Photo photo, Map<UUID, Original> originals, @Nullable Entry entry) {
        // One that came in between the two readings is asked for by itself.
        Original original = originals.computeIfAbsent(photo.originalId(), _ -> photos.originalOf(photo));
        return new SheetPhoto(photo, original, entry);
    }

    private List<Unplaced> suggested(List<SheetPhoto> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Instant, List<Session>> found = suggestions.at(
                waiting.stream().map(photo -> photo.photo().takenAt()).toList());
        return waiting.stream()
                .sorted(Comparator.comparing((SheetPhoto photo) -> photo.photo().takenAt())
                        .thenComparing(SheetPhoto::id))
                .map(photo ->
                        new Unplaced(photo, found.getOrDefault(photo.photo().takenAt(), List.of())))
                .toList();
    }
}
