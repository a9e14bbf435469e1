package dev.hushnote.pictures;

import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

/// How a person comes to listen to a recording.
final class Listening {

    private Listening() {}

    /// A film beside the log, tied to its last line, with a line that was written while listening.
    static void listen(WindowRig rig) {
        try {
            take(rig, new TalkFiles(Files.createTempDirectory("hushnote-talk")).silent("lamps-and-wicks.mp4"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rig.sees("0:20").press(KeyCode.F4).sees("0:10");
        rig.run("command.listen-anchor");
        new Stillness(rig).await();
        rig.run("command.listen-line");
        Waiting.until(() -> Toolkit.inWindow(
                () -> !rig.scene().getRoot().lookupAll(".log-cell:heard").isEmpty()));
        rig.press(KeyCode.F3).log("Heard it again: the queue was **empty**");
        Waiting.until(() -> rig.words().contains("Heard it again"));
    }

    /// A video of the web that a line is tied to.
    static void web(WindowRig rig) {
        rig.run("command.listen").run("command.listen-address");
        rig.type("https://video.example.org/w/lamps-and-wicks").press(KeyCode.ENTER);
        new Stillness(rig).await();
        rig.run("command.listen-anchor").type("41:10").press(KeyCode.ENTER).sees("41:10");
        new Stillness(rig).await();
    }

    /// Asked for the second of a line, with an answer that is none.
    static void second(WindowRig rig) {
        web(rig);
        rig.run("command.listen-anchor").type("soon").press(KeyCode.ENTER);
    }

    static void broken(WindowRig rig) {
        try {
            take(
                    rig,
                    Files.writeString(
                            Files.createTempDirectory("hushnote-talk").resolve("lamps-and-wicks.mp4"), "no film"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until(() -> Toolkit.inWindow(
                () -> !rig.scene().getRoot().lookupAll(".player-ways .button").isEmpty()));
    }

    private static void take(WindowRig rig, Path file) {
        Toolkit.inWindow(() -> rig.take(List.of(file.toString())));
    }
}
