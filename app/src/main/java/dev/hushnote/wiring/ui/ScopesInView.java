package dev.hushnote.wiring.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.live.ui.UndoScopes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/// The stack of the session in view; in front of the photos of all sessions, the one with the photo changed last.
final class ScopesInView implements UndoScopes {

    private static final Comparator<Map.Entry<UUID, Instant>> BY_TIME = Map.Entry.comparingByValue();

    private final UndoHistory undo;
    private final ConferenceInView inView;
    private final BooleanSupplier amongPhotos;

    /// @param amongPhotos whether the photos of the conference are in front
    ScopesInView(UndoHistory undo, ConferenceInView inView, BooleanSupplier amongPhotos) {
        this.undo = undo;
        this.inView = inView;
        this.amongPhotos = amongPhotos;
    }

    @Override
    public Optional<UUID> toUndo() {
        return changedPhotos(undo::nextUndo).max(BY_TIME).map(Map.Entry::getKey).or(this::viewed);
    }

    /// What was taken back last was made first.
    @Override
    public Optional<UUID> toRedo() {
        return changedPhotos(undo::nextRedo).min(BY_TIME).map(Map.Entry::getKey).or(this::viewed);
    }

    private Optional<UUID> viewed() {
        return inView.session().map(Session::id);
    }

    private Stream<Map.Entry<UUID, Instant>> changedPhotos(Function<UUID, Optional<Change>> next) {
        if (!amongPhotos.getAsBoolean()) {
            return Stream.empty();
        }
        Stream<UUID> sessions = inView.overview().map(Overview::sessions).stream()
                .flatMap(all -> all.stream().map(Session::id));
        Stream<UUID> inbox = inView.conference().map(Conference::id).stream();
        return Stream.concat(inbox, sessions)
                .flatMap(scope -> next
                        .apply(scope)
                        .filter(change -> change.what().startsWith("photo."))
                        .map(change -> Map.entry(scope, change.at()))
                        .stream());
    }
}
