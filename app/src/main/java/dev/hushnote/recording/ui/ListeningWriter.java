package dev.hushnote.recording.ui;

import dev.hushnote.log.LogEditor;
import dev.hushnote.log.ui.EntryWriter;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.recording.RecordingEditor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// While something is heard, lines keep which second of it, that of their first key.
final class ListeningWriter implements EntryWriter {

    private final ListenedTo listened;
    private final RecordingEditor recordings;
    private final LogEditor log;
    private final Clock clock;

    ListeningWriter(ListenedTo listened, RecordingEditor recordings, LogEditor log, Clock clock) {
        this.listened = listened;
        this.recordings = recordings;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Writing begin(Instant begun) {
        Optional<RecordedSession> here = listened.session();
        Optional<ListenedTo.Place> place = listened.place();
        return here.isEmpty() || place.isEmpty() ? log::type : heard(here.get(), place.get(), begun);
    }

    private Writing heard(RecordedSession here, ListenedTo.Place place, Instant begun) {
        Duration position = atFirstKey(place.position(), begun);
        return typed -> typed.session().equals(here.session().id())
                ? recordings.write(place.recording(), position, typed)
                : log.type(typed);
    }

    private Duration atFirstKey(Duration position, Instant begun) {
        Playback playback = listened.playback();
        if (!playback.playingProperty().get()) {
            return position;
        }
        double since = Duration.between(begun, clock.instant()).toMillis()
                * playback.rateProperty().get();
        Duration then = position.minusMillis(Math.round(since));
        return then.isNegative() ? Duration.ZERO : then;
    }
}
