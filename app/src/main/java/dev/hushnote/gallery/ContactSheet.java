package dev.hushnote.gallery;

import dev.hushnote.conference.Session;
import java.util.List;

/// Photos in the order in which they are looked at: session by session, in each as its log has them.
///
/// @param groups the sessions that have photos
/// @param unplaced how many photos of the conference stand in no log
public record ContactSheet(List<Group> groups, int unplaced) {

    public static final ContactSheet EMPTY = new ContactSheet(List.of(), 0);

    public ContactSheet {
        groups = List.copyOf(groups);
    }

    /// A session's photos, at least one.
    public record Group(Session session, List<SheetPhoto> photos) {

        public Group {
            photos = List.copyOf(photos);
        }
    }

    public List<SheetPhoto> photos() {
        return groups.stream().flatMap(group -> group.photos().stream()).toList();
    }

    public long withoutCaption() {
        return photos().stream().filter(photo -> photo.caption().isEmpty()).count();
    }
}
