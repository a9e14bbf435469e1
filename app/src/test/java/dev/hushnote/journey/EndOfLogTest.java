package dev.hushnote.journey;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever has not scrolled up sees the last line, whole.
class EndOfLogTest {

    private static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void linesOfEveryHeightEndAboveTheComposer() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, NOW.toString()))) {
            window.press(KeyCode.ENTER).log("first").sees("first");
            Session session = window.notebook()
                    .programme()
                    .sessions(window.notebook()
                            .programme()
                            .conferences()
                            .getFirst()
                            .id())
                    .getFirst();
            for (int i = 1; i <= 60; i++) {
                String text = "long enough to break ".repeat(1 + i * 7 % 13) + i;
                window.notebook()
                        .logEditor()
                        .type(new TypedEntry(session.id(), EntryKind.TEXT, text, NOW, Visibility.PUBLIC));
            }
            Waiting.until(() -> endsWhole(window, 61));
            window.sized(900, 500);
            Waiting.until(() -> endsWhole(window, 61));
            window.type("x\n".repeat(6));
            Waiting.until(() -> endsWhole(window, 61));
        }
    }

    private static boolean endsWhole(WindowRig window, int rows) {
        return Toolkit.inWindow(() -> {
            ListView<?> list = (ListView<?>)
                    Objects.requireNonNull(window.scene().getRoot().lookup(".log-list"));
            if (list.getItems().size() != rows || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
                return false;
            }
            IndexedCell<?> last = flow.getLastVisibleCell();
            return last != null
                    && last.getIndex() == rows - 1
                    && last.localToScene(last.getLayoutBounds()).getMaxY()
                            <= list.localToScene(list.getLayoutBounds()).getMaxY() + 1;
        });
    }
}
