package dev.hushnote.photo;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads photos; those in the trash are left out. May be used from any thread.
public interface Photos {

    Optional<Photo> find(UUID id);

    /// A conference's photos by the time they were taken.
    List<Photo> of(UUID conference);

    /// A conference's photos that stand in no log, by the time they were taken: its inbox.
    List<Photo> unplaced(UUID conference);

    /// The photos made of an original, of any conference.
    List<Photo> showing(UUID original);

    Optional<Original> original(UUID id);

    /// The files that a conference's photos show, read at once.
    List<Original> originalsOf(UUID conference);

    /// Every original, whether a photo in use shows it or not.
    List<Original> originals();

    /// @throws Problem when there is none
    default Photo require(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("problem.no-photo", id));
    }

    /// The file that a photo shows.
    default Original originalOf(Photo photo) {
        return original(photo.originalId())
                .orElseThrow(() -> new IllegalStateException("photo without original: " + photo.id()));
    }
}
