package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.log.Entry;
import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.recording.RecordingEditor;
import dev.hushnote.text.Clocked;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Ties lines of the log to the recording that is listened to. To be used on the window's thread.
final class Anchoring {

    private final ListenedTo listened;
    private final RecordingEditor editor;
    private final Shell shell;
    private final Runnable readAgain;
    private boolean tied;

    /// @param readAgain reads the session with its recordings once more
    Anchoring(ListenedTo listened, RecordingEditor editor, Shell shell, Runnable readAgain) {
        this.listened = listened;
        this.editor = editor;
        this.shell = shell;
        this.readAgain = readAgain;
    }

    /// Says that a line was begun at what is being heard.
    void tie(Entry line, ListenedTo.Place place) {
        tie(place.recording(), line, place.position());
    }

    /// Says where a line was begun, as players show it; refused where that cannot be understood.
    boolean tie(Entry line, RecordedSession.Beside beside, String typed) {
        Optional<Duration> position = Clocked.typed(typed);
        position.ifPresent(at -> tie(beside.recording().id(), line, at));
        return position.isPresent();
    }

    private void tie(UUID recording, Entry line, Duration position) {
        shell.work().change(() -> editor.anchor(recording, line.id(), position), _ -> {
            tied = true;
            readAgain.run();
        });
    }

    void untie(Anchor anchor) {
        shell.work().change(() -> editor.removeAnchor(anchor.id()));
    }

    /// Unties a line.
    void untie(Entry line) {
        listened.chosen().stream()
                .flatMap(beside -> beside.anchors().stream())
                .filter(anchor -> line.id().equals(anchor.entryId()))
                .findFirst()
                .ifPresentOrElse(this::untie, () -> shell.notices().show(Notice.done("listen.not-tied")));
    }

    /// It was read again: only now every line leads to its second.
    void tell() {
        if (tied) {
            tied = false;
            shell.notices().show(Notice.done("listen.anchored"));
        }
    }
}
