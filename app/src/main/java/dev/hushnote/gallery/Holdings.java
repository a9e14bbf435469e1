package dev.hushnote.gallery;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The photos of one conference as they were at one reading. Immutable.
public final class Holdings {

    private final Conference conference;
    private final List<Session> sessions;
    private final List<Unplaced> unplaced;
    private final ContactSheet whole;
    private final Map<UUID, Session> sessionById = new HashMap<>();

    /// @param sessions the conference's, in the order in which they are shown
    /// @param placed those that stand in a log of these sessions, in each as its log has them
    /// @param unplaced the others, by the time they were taken
    Holdings(Conference conference, List<Session> sessions, List<SheetPhoto> placed, List<Unplaced> unplaced) {
        this.conference = conference;
        this.sessions = List.copyOf(sessions);
        this.unplaced = List.copyOf(unplaced);
        sessions.forEach(session -> sessionById.put(session.id(), session));
        Map<UUID, List<SheetPhoto>> bySession = new HashMap<>();
        placed.forEach(photo -> photo.session()
                .ifPresent(session -> bySession
                        .computeIfAbsent(session, _ -> new ArrayList<>())
                        .add(photo)));
        this.whole = new ContactSheet(
                this.sessions.stream()
                        .map(session ->
                                new ContactSheet.Group(session, bySession.getOrDefault(session.id(), List.of())))
                        .filter(group -> !group.photos().isEmpty())
                        .toList(),
                unplaced.size());
    }

    public Conference conference() {
        return conference;
    }

    /// Every session of the conference by day, start and title, with photos or not.
    public List<Session> sessions() {
        return sessions;
    }

    /// By the time they were taken.
    public List<Unplaced> unplaced() {
        return unplaced;
    }

    /// The sheet of one conference day, or of all for null.
    public ContactSheet sheet(@Nullable LocalDate day) {
        if (day == null) {
            return whole;
        }
        return new ContactSheet(
                whole.groups().stream()
                        .filter(group -> group.session().slot().day().equals(day))
                        .toList(),
                unplaced.size());
    }

    /// Every photo: those of the sheet in its order, then those without a place.
    public List<SheetPhoto> inOrder() {
        return Stream.concat(whole.photos().stream(), unplaced.stream().map(Unplaced::photo))
                .toList();
    }

    /// The session in whose log a photo stands.
    public Optional<Session> sessionOf(SheetPhoto photo) {
        return photo.session().map(sessionById::get);
    }

    /// Whether there is no photo at all.
    public boolean isEmpty() {
        return whole.groups().isEmpty() && unplaced.isEmpty();
    }
}
