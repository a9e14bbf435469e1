package dev.hushnote.recording.ui;

import dev.hushnote.recording.RecordedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which session's recordings are in view, which of them is listened to, and where it is. To be used on the window's
/// thread.
final class ListenedTo {

    private final Playback playback;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RecordedSession> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RecordedSession.@Nullable Beside> chosen = new ReadOnlyObjectWrapper<>();

    ListenedTo(Playback playback) {
        this.playback = playback;
    }

    /// A recording and where it is.
    record Place(UUID recording, Duration position) {}

    Playback playback() {
        return playback;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean isShown() {
        return shown.get();
    }

    void show(boolean wanted) {
        shown.set(wanted);
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable RecordedSession> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    Optional<RecordedSession> session() {
        return Optional.ofNullable(session.get());
    }

    void read(@Nullable RecordedSession read) {
        session.set(read);
    }

    /// Null for none.
    ReadOnlyObjectProperty<RecordedSession.@Nullable Beside> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<RecordedSession.Beside> chosen() {
        return Optional.ofNullable(chosen.get());
    }

    /// Returns whether it is another one now.
    boolean choose(RecordedSession.@Nullable Beside beside) {
        Optional<UUID> former = chosenId();
        chosen.set(beside);
        return !Objects.equals(former, chosenId());
    }

    Optional<UUID> chosenId() {
        return chosen().map(beside -> beside.recording().id());
    }

    /// What is heard, or would be if it went on playing; nothing while no player is ready.
    Optional<Place> place() {
        return isReady()
                ? chosenId().map(id -> new Place(id, playback.positionProperty().get()))
                : Optional.empty();
    }

    /// Which instant of the session a place in the recording shows; nothing without an anchor.
    Optional<Instant> instant(Duration position) {
        return chosen().flatMap(now -> now.log().alignment().instant(position));
    }

    private boolean isReady() {
        return shown.get() && playback.stateProperty().get() instanceof PlaybackState.Ready;
    }
}
