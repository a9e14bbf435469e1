package dev.hushnote.wiring.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.live.ui.UndoScopes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The stack of the session in view, or its conference's where a speaker was changed or videos were attached later; in
/// a place that shows all sessions, the one with the latest of its changes.
final class ScopesInView implements UndoScopes {

    private static final Comparator<Map.Entry<UUID, Instant>> BY_TIME = Map.Entry.comparingByValue();

    private final UndoHistory undo;
    private final ConferenceInView inView;
    private final Supplier<Predicate<Change>> across;

    /// @param across the changes of any session that go before those of the one in view
    ScopesInView(UndoHistory undo, ConferenceInView inView, Supplier<Predicate<Change>> across) {
        this.undo = undo;
        this.inView = inView;
        this.across = across;
    }

    @Override
    public Supplier<Optional<UUID>> toUndo() {
        return scope(undo::nextUndo, changes -> changes.max(BY_TIME));
    }

    /// What was taken back last was made first.
    @Override
    public Supplier<Optional<UUID>> toRedo() {
        return scope(undo::nextRedo, changes -> changes.min(BY_TIME));
    }

    private Supplier<Optional<UUID>> scope(
            Function<UUID, Optional<Change>> next,
            Function<Stream<Map.Entry<UUID, Instant>>, Optional<Map.Entry<UUID, Instant>>> first) {
        Optional<UUID> viewed = inView.session().map(Session::id);
        Predicate<Change> wanted = across.get();
        Optional<UUID> conference = inView.conference().map(Conference::id);
        List<UUID> all = everyScope();
        return () -> first.apply(all.stream().flatMap(scope -> at(scope, next.apply(scope), wanted)))
                .or(() -> first.apply(Stream.concat(
                        viewed.stream().flatMap(scope -> at(scope, next.apply(scope), _ -> true)),
                        conference.stream()
                                .flatMap(scope -> at(scope, next.apply(scope), ScopesInView::isOfConference)))))
                .map(Map.Entry::getKey)
                .or(() -> viewed);
    }

    private static Stream<Map.Entry<UUID, Instant>> at(UUID scope, Optional<Change> change, Predicate<Change> wanted) {
        return change.filter(wanted).stream().map(one -> Map.entry(scope, one.at()));
    }

    private static boolean isOfConference(Change change) {
        return change.what().startsWith("speaker.") || change.what().equals(UndoScope.MATCH);
    }

    private List<UUID> everyScope() {
        Stream<UUID> inbox = inView.conference().map(Conference::id).stream();
        Stream<UUID> sessions = inView.overview().stream()
                .flatMap(overview -> overview.sessions().stream())
                .map(Session::id);
        return Stream.concat(inbox, sessions).toList();
    }
}
