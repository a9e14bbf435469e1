package dev.hushnote.silence;

import dev.hushnote.log.ui.LogRow;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Logs three lines while a session goes on, ties the last of them to the tenth second of a recording, and hears the
/// recording from the second line on, which was begun 3.9 s before the last: `ListeningJourney FOLDER FILE`. Muted
/// until it asks for sound, as a session that goes on is.
public final class ListeningJourney {

    private ListeningJourney() {}

    public static void main(String[] arguments) {
        PassingClock clock = new PassingClock("2026-05-14T09:00:00Z");
        try (WindowRig window = WindowRig.open(new WindowRig.Opening(Path.of(arguments[0]), clock, Locale.ENGLISH))) {
            window.press(KeyCode.ENTER);
            log(window, "first", 1);
            clock.pass(Duration.ofSeconds(5));
            log(window, "second", 2);
            clock.pass(Duration.ofMillis(3_900));
            log(window, "third", 3);

            Toolkit.inWindow(() -> window.take(List.of(arguments[1])));
            window.sees("0:20").press(KeyCode.F4).sees("0:10");
            window.run("command.listen-anchor").sees("tied to the recording");
            choose(window, "second");
            window.run("command.listen-mute").run("command.listen-line").sees("0:08");
            window.press(KeyCode.F3);
            System.out.println("heard from the second line on");
        }
        System.exit(0);
    }

    private static void log(WindowRig window, String line, int rows) {
        window.log(line);
        Toolkit.untilInWindow(() -> rows(window).getItems().size() == rows);
    }

    private static void choose(WindowRig window, String line) {
        Toolkit.inWindow(() -> rows(window).getItems().stream()
                .filter(row -> line.equals(row.entries().getFirst().text()))
                .findFirst()
                .ifPresent(rows(window).getSelectionModel()::select));
    }

    @SuppressWarnings("unchecked")
    private static ListView<LogRow> rows(WindowRig window) {
        return (ListView<LogRow>) window.scene().lookup(".log-list");
    }
}
