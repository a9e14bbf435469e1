package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.log.Entry;
import dev.hushnote.recording.Medium;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.recording.convert.Ffmpeg;
import dev.hushnote.text.Problem;
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
    private final LinePrompt prompt;

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
        this.prompt = new LinePrompt(shell);
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
                        this::askAddress,
                        () -> withLine(line, this::tie),
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
        return new ListeningCommands(
                        model,
                        line,
                        new ListeningCommands.Ways(
                                this::choose,
                                this::askAddress,
                                () -> withLine(line, this::tie),
                                () -> withLine(line, model.anchoring()::untie),
                                this::takeStill))
                .all();
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

    private void askAddress() {
        Texts texts = shell.texts();
        prompt.ask(
                new LinePrompt.Question(
                        texts.get("listen.ask-address"), "https://", texts.get("listen.ask-address-hint")),
                typed -> {
                    Optional<URI> address = address(typed);
                    address.ifPresent(model::attach);
                    return address.isPresent();
                });
    }

    private static Optional<URI> address(String typed) {
        try {
            return Medium.of(typed) instanceof Medium.Web(URI address) ? Optional.of(address) : Optional.empty();
        } catch (Problem notOne) {
            return Optional.empty();
        }
    }

    /// A video of the web is heard elsewhere: its second has to be told.
    private void tie(Entry line) {
        RecordedSession.Beside now = model.chosenProperty().get();
        if (now == null || now.recording().medium() instanceof Medium.File) {
            model.anchor(line);
            return;
        }
        Texts texts = shell.texts();
        String words = line.summary().isBlank() ? texts.get("listen.tied-line") : line.summary();
        prompt.ask(
                new LinePrompt.Question(
                        texts.get("listen.ask-position", words), "12:34", texts.get("listen.ask-position-hint")),
                typed -> model.anchoring().tie(line, now, typed));
    }

    private void withLine(Supplier<Optional<Entry>> line, Consumer<Entry> action) {
        line.get().ifPresentOrElse(action, () -> shell.notices().show(Notice.done("listen.no-line")));
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
