package dev.hushnote.wiring.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.Row;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photo;
import dev.hushnote.rating.Rating;
import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.AttachedRecording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// On which session's undo stack a change lies. What is done to a photo alone lies with the session whose log
/// shows it, or with the conference while it waits in the inbox. What is said of a speaker lies with the
/// conference too, and so do an import, which no key takes back by chance, and the videos of a list, which go to many
/// sessions. Pictures that arrived by themselves lie on none, nor does what the program does on its own.
final class UndoScope implements Function<Change, Optional<UUID>> {

    private static final Set<String> ON_NONE =
            Set.of("photo.arrive", "photo.look", "photo.phone", "blog.export", "recording.measure");

    /// Attaches the videos of a list.
    static final String MATCH = "recording.match";

    private static final String OF_PHOTOS = "photo.";

    private final Function<UUID, List<Entry>> showing;
    private final Function<UUID, Optional<UUID>> recorded;
    private final Function<UUID, Optional<UUID>> conference;

    /// @param showing the entries that show a photo; asked on the writer's thread
    /// @param recorded the session of a recording; asked there too
    /// @param conference the conference of a session; asked there too
    UndoScope(
            Function<UUID, List<Entry>> showing,
            Function<UUID, Optional<UUID>> recorded,
            Function<UUID, Optional<UUID>> conference) {
        this.showing = showing;
        this.recorded = recorded;
        this.conference = conference;
    }

    @Override
    public Optional<UUID> apply(Change change) {
        if (ON_NONE.contains(change.what())) {
            return Optional.empty();
        }
        if (change.what().equals(ImportUndo.IMPORT)) {
            return ofImport(change);
        }
        List<UUID> touched = change.rows().stream()
                .map(RowChange::row)
                .map(this::session)
                .flatMap(Optional::stream)
                .toList();
        if (touched.isEmpty()) {
            return change.what().startsWith(OF_PHOTOS) ? ofPhoto(change) : ofSpeaker(change);
        }
        if (change.what().equals(MATCH)) {
            return touched.stream().findFirst().flatMap(conference);
        }
        // Who enters a session leaves another one first, and looks at the one that was entered.
        return Optional.of(change.what().startsWith("live.") ? touched.getLast() : touched.getFirst());
    }

    private Optional<UUID> ofPhoto(Change change) {
        return change.rows().stream()
                .map(RowChange::row)
                .filter(Photo.class::isInstance)
                .map(Photo.class::cast)
                .findFirst()
                .map(photo -> showing.apply(photo.id()).stream()
                        .findFirst()
                        .map(Entry::sessionId)
                        .orElse(photo.conferenceId()));
    }

    private static Optional<UUID> ofImport(Change change) {
        return change.rows().stream()
                .map(RowChange::row)
                .filter(Session.class::isInstance)
                .map(row -> ((Session) row).conferenceId())
                .findFirst();
    }

    private static Optional<UUID> ofSpeaker(Change change) {
        return change.rows().stream()
                .map(RowChange::row)
                .filter(Speaker.class::isInstance)
                .map(Speaker.class::cast)
                .findFirst()
                .map(Speaker::conferenceId);
    }

    private Optional<UUID> session(Row<?> row) {
        return switch (row) {
            case Entry entry -> Optional.of(entry.sessionId());
            case Rating rating -> Optional.of(rating.sessionId());
            case Attendance attendance -> Optional.of(attendance.sessionId());
            case Plan plan -> Optional.of(plan.sessionId());
            case Session session -> Optional.of(session.id());
            case AttachedRecording recording -> Optional.of(recording.sessionId());
            case Anchor anchor -> recorded.apply(anchor.recordingId());
            default -> Optional.empty();
        };
    }
}
