package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.log.Entry;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.recording.convert.Ffmpeg;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Puts listening together. To be used on the window's thread.
public final class ListeningUi {

    private final Shell shell;
    private final ListeningModel model;
    private final Tools tools;
    private final Clock clock;
    private final Converting converting;

    /// What is not its own.
    ///
    /// @param choose asks for a recording's file
    /// @param browse opens a web page, or a file in the program that the system has for it
    /// @param stills stores pictures out of recordings
    /// @param ffmpeg makes copies that play here
    public record Tools(Supplier<Optional<Path>> choose, Consumer<URI> browse, StillIntake stills, Ffmpeg ffmpeg) {}

    public ListeningUi(Shell shell, ListeningModel model, Tools tools, Clock clock) {
        this.shell = shell;
        this.model = model;
        this.tools = tools;
        this.clock = clock;
        this.converting = new Converting(shell, tools.ffmpeg(), model::attach);
    }

    public ListeningModel model() {
        return model;
    }

    /// @param line the line of the log in hand
    public ListeningPane pane(Supplier<Optional<Entry>> line) {
        ListeningPane pane = new ListeningPane(
                model,
                shell,
                new ListeningPane.Ways(
                        this::choose,
                        () -> line.get().ifPresent(model::anchor),
                        tools.browse(),
                        new PlayerPane.Actions(
                                file -> tools.browse().accept(file.toUri()),
                                converting::start,
                                converting::giveUp,
                                this::take)));
        pane.convertedProperty().bind(converting.doneProperty());
        return pane;
    }

    /// @param line the line of the log in hand
    public List<Command> commands(Supplier<Optional<Entry>> line) {
        return new ListeningCommands(model, line, this::choose, this::takeStill).all();
    }

    /// Stops what goes on by itself; may be called from any thread.
    public void finish() {
        shell.work().inWindow(() -> {
            converting.giveUp();
            model.playback().close();
        });
    }

    private void choose() {
        tools.choose().get().ifPresent(model::attach);
    }

    private void takeStill() {
        model.playback()
                .still()
                .ifPresentOrElse(this::take, () -> shell.notices().show(Notice.done("listen.no-picture")));
    }

    /// A picture goes where it was seen; where no line is tied to the recording yet, to the end of the log.
    private void take(Still still) {
        RecordedSession session = model.sessionProperty().get();
        RecordedSession.Beside beside = model.chosenProperty().get();
        if (session == null || beside == null) {
            return;
        }
        Instant at = model.instant(still.position()).orElseGet(clock::instant);
        UUID into = session.session().id();
        String device = beside.recording().summary();
        shell.work().change(() -> {
            tools.stills().take(StillFile.of(still), at, into, device);
            return at;
        });
    }
}
