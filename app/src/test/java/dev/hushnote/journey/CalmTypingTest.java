package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever types sees nothing else move.
class CalmTypingTest {

    @TempDir
    private Path folder;

    private WindowRig window;
    private final List<Double> heights = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"));
        window.press(KeyCode.ENTER).log("first");
        Waiting.until(() -> !window.notebook().programme().conferences().isEmpty());
        window.sees("first");
        pulse();
        region(".composer").heightProperty().subscribe(high -> heights.add(high.doubleValue()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aLongLineOfHangulOnlyEverMakesTheComposerHigher() {
        for (int i = 0; i < 150; i++) {
            insert("가");
        }
        assertThat(heights).isSorted().doesNotHaveDuplicates().hasSizeBetween(3, 6);
    }

    @Test
    void aKeyIsNoReasonToLayOutTheWindowAgain() {
        insert("a");
        List<Parent> disturbed = new ArrayList<>();
        Parent desk = region(".live-desk");
        Toolkit.inWindow(() -> {
            desk.needsLayoutProperty().subscribe(dirty -> {
                if (dirty) {
                    disturbed.add(desk);
                }
            });
        });
        insert("b");
        insert("가");
        assertThat(disturbed).isEmpty();
        insert("\n");
        assertThat(disturbed).isNotEmpty();
    }

    private void insert(String text) {
        Toolkit.inWindow(() -> {
            TextArea area = (TextArea) window.focusedText();
            area.insertText(area.getCaretPosition(), text);
        });
        pulse();
    }

    private void pulse() {
        Toolkit.pulse(window.scene());
    }

    private Region region(String selector) {
        return Toolkit.inWindow(
                () -> (Region) Objects.requireNonNull(window.scene().getRoot().lookup(selector), selector));
    }
}
