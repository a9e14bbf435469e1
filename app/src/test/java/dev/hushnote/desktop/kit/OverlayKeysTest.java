package dev.hushnote.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What opens over the window keeps the keys until it goes, and then gives them back.
class OverlayKeysTest {

    @TempDir
    private Path folder;

    private WindowRig window;

    @BeforeEach
    void open() {
        window =
                WindowRig.open(new WindowRig.Opening(folder, new PassingClock("2026-05-14T09:00:00Z"), Locale.ENGLISH));
        window.press(KeyCode.ENTER).log("a line to come back to");
        Waiting.until(() -> !loggedRows().isEmpty() && window.typed().isEmpty());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "command.new-session",
                "command.tracks",
                "command.trash",
                "command.palette",
                "command.keys",
                "command.where",
                "command.revisions"
            })
    void tabGoesRoundInsideAndEscapeGivesTheCaretBack(String command) {
        window.type("half a line");
        Toolkit.inWindow(() -> window.focusedText().positionCaret(4));
        Node composer = focus();
        window.run(command);
        Toolkit.untilInWindow(() -> isInside(window.scene().getFocusOwner()));
        Node first = focus();
        List<Node> forth = round(first, new KeyCode[0]);
        List<Node> back = round(first, new KeyCode[] {KeyCode.SHIFT});
        assertThat(forth).allMatch(OverlayKeysTest::isInside).doesNotHaveDuplicates();
        assertThat(forth.size()).isGreaterThanOrEqualTo(command.equals("command.new-session") ? 10 : 0);
        assertThat(back.reversed()).isEqualTo(forth);
        window.press(KeyCode.ESCAPE);
        Toolkit.untilInWindow(() -> composer.equals(window.scene().getFocusOwner()));
        assertThat(Toolkit.inWindow(() -> ((TextInputControl) composer).getCaretPosition()))
                .isEqualTo(4);
        window.type("!");
        assertThat(window.typed()).isEqualTo("half! a line");
    }

    private List<?> loggedRows() {
        return Toolkit.inWindow(() -> window.scene().getRoot().lookup(".log-list") instanceof ListView<?> log
                ? List.copyOf(log.getItems())
                : List.of());
    }

    /// Where the focus goes until it is back, without where it began.
    private List<Node> round(Node first, KeyCode[] held) {
        List<Node> visited = new ArrayList<>();
        window.press(KeyCode.TAB, held);
        while (!focus().equals(first) && visited.size() < 60) {
            visited.add(focus());
            window.press(KeyCode.TAB, held);
        }
        return visited;
    }

    private Node focus() {
        return Toolkit.inWindow(() -> window.scene().getFocusOwner());
    }

    private static boolean isInside(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Overlay) {
                return true;
            }
        }
        return false;
    }
}
