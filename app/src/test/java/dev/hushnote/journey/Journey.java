package dev.hushnote.journey;

import dev.hushnote.conference.Session;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.testkit.WindowRig.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A window over a notebook of its own for each test, closed at its end.
abstract class Journey {

    @TempDir
    Path folder;

    final PassingClock clock;
    WindowRig window;
    Desk desk;

    /// In the morning of 14 May 2026.
    Journey() {
        this("2026-05-14T09:00:00Z");
    }

    Journey(String start) {
        this.clock = new PassingClock(start);
    }

    @BeforeEach
    void open() throws IOException {
        window = WindowRig.open(opening());
        desk = new Desk(window, clock);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// What the window opens with: an empty notebook, unless a test says otherwise.
    Opening opening() throws IOException {
        return new Opening(folder, clock, Locale.ENGLISH);
    }

    /// Logs at once in the empty notebook, and waits until the line is in it and seen.
    void startWith(String line) {
        window.press(KeyCode.ENTER).log(line);
        Waiting.until(() -> !desk.sessions().isEmpty() && desk.lines(talk()).equals(List.of(line)));
        Toolkit.untilInWindow(() -> window.scene().getRoot().lookupAll(".log-cell").stream()
                .anyMatch(cell -> cell instanceof ListCell<?> row && row.getItem() != null));
    }

    /// The session that the first line made, as long as nobody named it.
    Session talk() {
        return desk.session("Untitled session");
    }
}
