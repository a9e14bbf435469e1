package dev.hushnote.blog;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Rating;
import java.util.List;
import java.util.Optional;

/// Everything public about one session.
///
/// @param moments entries in order, with their photos
/// @param rating the one that counts, when it is public
/// @param attendance the latest state
record Story(
        Session session,
        List<Speaker> speakers,
        Optional<Track> track,
        List<Moment> moments,
        Optional<Rating> rating,
        Optional<Attendance.State> attendance) {

    Story {
        speakers = List.copyOf(speakers);
        moments = List.copyOf(moments);
    }

    /// An entry, and what it shows when it is a photo.
    ///
    /// @param recorded leads to where a recording has it; only of marks, and only where such links are wanted
    record Moment(Entry entry, Optional<Shown> photo, Optional<Block.Link> recorded) {}

    /// A public photo with its original.
    record Shown(Photo photo, Original original) {}

    /// Whether there is anything to tell: a session of the programme that the attendee had no part in has no place
    /// in a post, and neither has one that was cancelled before anything was logged in it.
    boolean isTold() {
        boolean present = attendance
                .filter(state -> state == Attendance.State.ATTENDED
                        || state == Attendance.State.LEFT_EARLY
                        || state == Attendance.State.WATCHED)
                .isPresent();
        return (present && session.takesPlace()) || !moments.isEmpty() || rating.isPresent();
    }
}
