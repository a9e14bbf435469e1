package dev.hushnote.todo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.log.Entry;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A look-up is answered over its log, by keyboard only.
class AnswerPromptTest {

    @TempDir
    private Path folder;

    private WindowRig window;

    @BeforeEach
    void open() {
        window =
                WindowRig.open(new WindowRig.Opening(folder, new PassingClock("2026-05-14T09:00:00Z"), Locale.ENGLISH));
        window.press(KeyCode.ENTER).log("? what is MMR");
        Waiting.until(() -> log().size() == 1);
        window.log("a line after it");
        Waiting.until(() -> log().size() == 2);
        window.sees("what is MMR").sees("a line after it");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anAnswerIsKeptAndTakenBack() {
        window.type("half");
        ask();
        window.type("a rank ").press(KeyCode.ENTER);
        untilAnswer("a rank");
        window.sees("a rank");
        assertThat(window.typed()).isEqualTo("half");
        ask();
        assertThat(window.typed()).isEqualTo("a rank");
        Toolkit.inWindow(() -> window.focusedText().clear());
        window.press(KeyCode.ENTER);
        untilAnswer(null);
        for (int i = 0; i < 4; i++) {
            window.press(KeyCode.BACK_SPACE);
        }
    }

    @Test
    void whatWasHalfTypedGoesOnNextTime() {
        ask();
        window.type("a ra").press(KeyCode.ESCAPE);
        Toolkit.untilInWindow(() -> !(window.scene().getFocusOwner() instanceof TextField));
        assertThat(log().getFirst().answer()).isNull();
        ask();
        assertThat(window.typed()).isEqualTo("a ra");
        window.type("nk").press(KeyCode.ENTER);
        untilAnswer("a rank");
        assertThat(log().getLast().answer()).isNull();
    }

    private void ask() {
        window.run("command.entry-answer");
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof TextField);
    }

    private void untilAnswer(@Nullable String answer) {
        Waiting.until(() -> Objects.equals(log().getFirst().answer(), answer));
    }

    private List<Entry> log() {
        return window.notebook().programme().conferences().stream()
                .map(Conference::id)
                .flatMap(id -> window.notebook().programme().sessions(id).stream())
                .flatMap(session -> window.notebook().entries().of(session.id()).stream())
                .toList();
    }
}
