package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Matches lists of videos with the sessions of the conference in view, above whatever place is in front. To be used on
/// the window's thread.
public final class VideosUi {

    private final Shell shell;
    private final VideosModel model;
    private final VideosPane pane;

    /// Where lists come from.
    ///
    /// @param file lets the attendee choose one; nothing when none was chosen
    /// @param copied the text that was copied last; empty for none
    public record Sources(Supplier<Optional<Path>> file, Supplier<String> copied) {}

    public VideosUi(Shell shell, ConferenceInView inView, VideosServices services, Sources sources) {
        this.shell = shell;
        this.model = new VideosModel(shell, inView, services);
        this.pane = new VideosPane(model, shell.texts(), sources, shell.overlay()::close);
        model.stageProperty().subscribe(this::follow);
    }

    public List<Command> commands() {
        return List.of(Command.of("command.match-videos", this::open));
    }

    /// Asks for a list, or goes on with the one that was put away undone.
    public void open() {
        if (model.open()) {
            show();
        }
    }

    /// Whether a list is asked for at this moment.
    public boolean isAsking() {
        return shell.overlay().isShowing(pane) && model.stageProperty().get() instanceof Stage.Asking;
    }

    /// Reads the file of a list while one is asked for.
    public void take(Path file) {
        if (isAsking()) {
            model.take(file);
        }
    }

    /// Reads a list that came in by another way.
    ///
    /// @param name what the attendee knows it by; empty for a pasted text
    public void take(String name, byte[] list) {
        open();
        if (isAsking()) {
            model.take(name, list);
        }
    }

    private void show() {
        if (!shell.overlay().isShowing(pane)) {
            shell.overlay().show(pane, pane, () -> model.putAway(this::open));
        }
        pane.focus();
    }

    private void follow(Stage stage) {
        if (!shell.overlay().isShowing(pane)) {
            return;
        }
        if (stage instanceof Stage.Closed) {
            shell.overlay().close();
        } else {
            pane.focus();
        }
    }
}
