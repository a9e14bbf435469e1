package dev.hushnote.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window is killed while somebody writes: logged lines are there, and so is what was half-typed.
@Tag("thorough")
class KillTest {

    private static final String START = "2026-05-14T09:00:00Z";
    /// What is half-typed is at most a second behind.
    private static final int BEHIND_MS = 1_100;

    @TempDir
    private Path folder;

    @Test
    void aKilledWindowComesBackWithTheHalfTypedLine() throws IOException {
        writeAndKill("반쯤 쓴 글", "first line", "두 번째 줄", "third line");

        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:01:00Z"))) {
            window.sees("first line").sees("두 번째 줄").sees("third line");
            Waiting.until(() -> window.typed().equals("반쯤 쓴 글"));
            assertThat(log(window)).containsExactly("first line", "두 번째 줄", "third line");
            window.press(KeyCode.ENTER);
            Waiting.until(() -> log(window).size() == 4);
            assertThat(log(window)).endsWith("반쯤 쓴 글");
        }
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:02:00Z"))) {
            window.sees("반쯤 쓴 글");
            assertThat(window.typed()).isEmpty();
            assertThat(log(window)).hasSize(4);
        }
    }

    private void writeAndKill(String half, String... lines) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), START, half));
        arguments.addAll(List.of(lines));
        Process child = ChildWindow.start(TypingWindow.class, arguments);
        try (BufferedReader reader = child.inputReader()) {
            assertThat(reader.readLine()).isEqualTo("typed");
            CompletableFuture.runAsync(
                            () -> child.toHandle().destroyForcibly(),
                            CompletableFuture.delayedExecutor(BEHIND_MS, TimeUnit.MILLISECONDS))
                    .join();
        } finally {
            child.destroyForcibly().onExit().join();
        }
    }

    private static List<String> log(WindowRig window) {
        Session session = window.notebook()
                .programme()
                .sessions(window.notebook().programme().conferences().getFirst().id())
                .getFirst();
        return window.notebook().entries().of(session.id()).stream()
                .map(Entry::text)
                .toList();
    }
}
