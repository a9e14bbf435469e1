package dev.hushnote.blog;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photos;
import dev.hushnote.rating.Ratings;
import java.util.List;
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

    public StoryReader(Programme programme, Entries entries, Photos photos, Ratings ratings) {
        this.programme = programme;
        this.entries = entries;
        this.photos = photos;
        this.ratings = ratings;
    }

    /// The public sessions of a conference that fulfil a condition, in time order.
    List<Story> read(UUID conference, Predicate<Session> wanted) {
        return programme.sessions(conference).stream()
                .filter(session -> session.visibility().isPublic())
                .filter(wanted)
                .map(this::read)
                .toList();
    }

    private Story read(Session session) {
        return new Story(
                session,
                programme.speakersOf(session),
                programme.trackOf(session),
                entries.of(session.id()).stream()
                        .filter(entry -> entry.visibility().isPublic())
                        .flatMap(this::moment)
                        .toList(),
                ratings.current(session.id())
                        .filter(rating -> rating.visibility().isPublic()),
                programme.attendance(session.id()).stream()
                        .map(Attendance::state)
                        .findFirst());
    }

    private Stream<Story.Moment> moment(Entry entry) {
        UUID photoId = entry.photoId();
        if (photoId == null) {
            return Stream.of(new Story.Moment(entry, Optional.empty()));
        }
        return photos.find(photoId).stream()
                .filter(photo -> photo.visibility().isPublic())
                .map(photo -> new Story.Moment(entry, Optional.of(new Story.Shown(photo, photos.originalOf(photo)))));
    }
}
