package dev.hushnote.recording.ui;

import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.log.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Listening to a recording while the hands stay in the log.
final class ListeningCommands {

    private static final Duration STEP = Duration.ofSeconds(10);

    private final ListeningModel model;
    private final Supplier<Optional<Entry>> line;
    private final Ways ways;

    /// What needs more than the player.
    ///
    /// @param choose asks for a recording's file
    /// @param address asks for a video's address
    /// @param tie says that the line in hand is what is heard
    /// @param untie takes that back
    /// @param still takes the picture that is seen
    record Ways(Runnable choose, Runnable address, Runnable tie, Runnable untie, Runnable still) {}

    /// @param line the line of the log in hand
    ListeningCommands(ListeningModel model, Supplier<Optional<Entry>> line, Ways ways) {
        this.model = model;
        this.line = line;
        this.ways = ways;
    }

    List<Command> all() {
        Playback playback = model.playback();
        return List.of(
                Command.of("command.listen", model::toggle, Chord.shortcutShift(KeyCode.H)),
                Command.of("command.listen-attach", ways.choose()),
                Command.of("command.listen-address", ways.address()),
                Command.of("command.listen-video", model::attachVideo),
                open("command.listen-play", playback::toggle, Chord.plain(KeyCode.F3)),
                open("command.listen-back", () -> playback.skip(STEP.negated()), Chord.plain(KeyCode.F2)),
                open("command.listen-forward", () -> playback.skip(STEP), Chord.plain(KeyCode.F4)),
                open("command.listen-line", () -> withLine(model::listenFrom), Chord.alt(KeyCode.ENTER)),
                open("command.listen-missed", () -> model.listenToMissed(line.get()), Chord.shift(KeyCode.F3)),
                open("command.listen-unloop", playback::unloop, null),
                open("command.listen-anchor", ways.tie(), null),
                open("command.listen-untie", ways.untie(), null),
                open("command.listen-still", ways.still(), Chord.shift(KeyCode.F4)),
                open("command.listen-faster", () -> speed(0.25), null),
                open("command.listen-slower", () -> speed(-0.25), null),
                open(
                        "command.listen-mute",
                        () -> playback.mutedProperty()
                                .set(!playback.mutedProperty().get()),
                        null));
    }

    private void speed(double step) {
        model.playback().rate(model.playback().rateProperty().get() + step);
    }

    private void withLine(Consumer<Entry> action) {
        line.get().ifPresent(action);
    }

    private Command open(String nameKey, Runnable action, @Nullable Chord key) {
        Command command = key == null ? Command.of(nameKey, action) : Command.of(nameKey, action, key);
        return command.when(model.shownProperty()::get);
    }
}
