package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quiet line covers nothing that is needed.
class NoticeRoomTest {

    @TempDir
    private Path folder;

    private WindowRig window;

    @BeforeEach
    void open() {
        window = WindowRig.open(
                WindowRig.Opening.at(folder, "2026-05-14T20:00:00Z").withSample());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aListEndsAboveTheNotice() {
        window.run("place.todo");
        Toolkit.untilInWindow(() -> window.scene().lookup(".todo-list") != null);
        showNotice();
        Toolkit.untilInWindow(
                () -> bounds(".todo-list").getMaxY() <= bounds(".notice-line").getMinY() + 1);
    }

    @Test
    void theCompactWindowKeepsItsShutter() {
        window.run("command.compact");
        showNotice();
        Toolkit.untilInWindow(() -> bounds(".live-desk > .shutter").getHeight() > 0);
        assertThat(Toolkit.inWindow(() -> bounds(".live-desk > .shutter").intersects(bounds(".notice-line"))))
                .isFalse();
    }

    private void showNotice() {
        window.run("command.undo");
        Toolkit.untilInWindow(() ->
                bounds(".notice-line").getHeight() > 0 && node(".notice-line").isVisible());
    }

    private Bounds bounds(String selector) {
        Node node = node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private Node node(String selector) {
        return Objects.requireNonNull(window.scene().getRoot().lookup(selector), selector);
    }
}
