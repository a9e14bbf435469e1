package dev.hushnote.blog;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photos;
import dev.hushnote.rating.Ratings;
import dev.hushnote.recording.MarkLinks;
import dev.hushnote.text.Clocked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads sessions for posts. The one gate that private things do not pass.
public final class StoryReader {

    private final Programme programme;
    private final Entries entries;
    private final Photos photos;
    private final Ratings ratings;
    private final MarkLinks markLinks;

    public StoryReader(Programme programme, Entries entries, Photos photos, Ratings ratings, MarkLinks markLinks) {
        this.programme = programme;
        this.entries = entries;
        this.photos = photos;
        this.ratings = ratings;
        this.markLinks = markLinks;
    }

    /// The public sessions of a conference that fulfil a condition, in time order; without links to recordings.
    List<Story> read(UUID conference, Predicate<Session> wanted) {
        return read(conference, wanted, false);
    }

    /// @param recordingLinks whether marks know where recordings on the web have them
    List<Story> read(UUID conference, Predicate<Session> wanted, boolean recordingLinks) {
        return programme.sessions(conference).stream()
                .filter(session -> session.visibility().isPublic())
                .filter(wanted)
                .map(session -> read(session, recordingLinks))
                .toList();
    }

    private Story read(Session session, boolean recordingLinks) {
        List<Entry> log = entries.of(session.id());
        Map<UUID, Block.Link> links = recordingLinks ? links(session, log) : Map.of();
        return new Story(
                session,
                programme.speakersOf(session),
                programme.trackOf(session),
                log.stream()
                        .filter(entry -> entry.visibility().isPublic())
                        .flatMap(entry -> moment(entry, Optional.ofNullable(links.get(entry.id()))))
                        .toList(),
                ratings.current(session.id())
                        .filter(rating -> rating.visibility().isPublic()),
                programme.attendance(session.id()).stream()
                        .map(Attendance::state)
                        .findFirst());
    }

    private Map<UUID, Block.Link> links(Session session, List<Entry> log) {
        Map<UUID, Block.Link> links = new HashMap<>();
        markLinks
                .of(session, log)
                .forEach(link -> link.position()
                        .ifPresent(position -> link.address()
                                .ifPresent(address ->
                                        links.put(link.mark().id(), new Block.Link(Clocked.text(position), address)))));
        return links;
    }

    private Stream<Story.Moment> moment(Entry entry, Optional<Block.Link> recorded) {
        UUID photoId = entry.photoId();
        if (photoId == null) {
            return Stream.of(new Story.Moment(entry, Optional.empty(), recorded));
        }
        return photos.find(photoId).stream()
                .filter(photo -> photo.visibility().isPublic())
                .map(photo -> new Story.Moment(
                        entry, Optional.of(new Story.Shown(photo, photos.originalOf(photo))), recorded));
    }
}
