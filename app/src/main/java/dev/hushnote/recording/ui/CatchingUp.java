package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.MissedRange;
import dev.hushnote.recording.RecordedSession;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Plays what was missed, and ticks it off once it was heard to its end. To be used on the window's thread.
final class CatchingUp {

    private final ListenedTo listened;
    private final LogEditor editor;
    private final Shell shell;
    private final ContinuousListening heard = new ContinuousListening();
    private final Set<UUID> caughtUp = new HashSet<>();

    CatchingUp(ListenedTo listened, LogEditor editor, Shell shell) {
        this.listened = listened;
        this.editor = editor;
        this.shell = shell;
    }

    /// Plays a part over and over: what the line stands for, else the first missed range that is open.
    void loop(RecordedSession all, RecordedSession.Beside now, Optional<Entry> line) {
        Optional<MissedRange> range = line.flatMap(entry -> all.missed().stream()
                        .filter(missed -> missed.mark().id().equals(entry.id()))
                        .findFirst())
                .or(() -> open(all).findFirst());
        range.flatMap(missed -> stretch(now, missed))
                .ifPresentOrElse(
                        this::loop,
                        () -> shell.notices()
                                .show(Notice.done(range.isEmpty() ? "listen.nothing-missed" : "listen.nowhere")));
    }

    private void loop(Stretch part) {
        listened.playback().loop(part.from(), part.to());
        listened.playback().play();
    }

    /// Another recording is listened to.
    void forget() {
        heard.forget();
    }

    /// A place that is being played.
    void at(Duration position) {
        heard.at(position);
        listened.session().ifPresent(all -> listened.chosen().ifPresent(now -> tickOff(all, now)));
    }

    private void tickOff(RecordedSession all, RecordedSession.Beside now) {
        open(all)
                .filter(missed -> stretch(now, missed).filter(heard::covers).isPresent())
                .map(missed -> missed.mark().id())
                .filter(caughtUp::add)
                .forEach(mark -> shell.work()
                        .change(
                                () -> editor.tick(mark, true),
                                _ -> shell.notices().show(Notice.done("listen.caught-up"))));
    }

    private static Stream<MissedRange> open(RecordedSession all) {
        return all.missed().stream().filter(missed -> missed.mark().doneAt() == null);
    }

    private static Optional<Stretch> stretch(RecordedSession.Beside beside, MissedRange missed) {
        return beside.position(missed.from())
                .flatMap(from -> beside.position(missed.to())
                        .filter(to -> to.compareTo(from) > 0)
                        .map(to -> new Stretch(from, to)));
    }
}
