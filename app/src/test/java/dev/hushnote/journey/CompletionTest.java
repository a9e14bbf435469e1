package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.InputMethod;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Words that were written once are finished by Tab, by nothing else, and never against the hand.
class CompletionTest extends Journey {

    @BeforeEach
    void begin() {
        startWith("Idempotency costs 카나리를");
        window.sees("Idempotency costs");
        untilKnown();
    }

    @Test
    void tabTakesWhatIsOfferedAndUndoGivesBackWhatWasTyped() {
        window.type("no idem").sees("potency");
        window.press(KeyCode.TAB);
        assertThat(window.typed()).isEqualTo("no Idempotency");
        assertThat(isOffering()).isFalse();
        window.type(" here");
        assertThat(window.typed()).isEqualTo("no Idempotency here");
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.typed()).startsWith("no Idempotency");
        while (!window.typed().equals("no idem")) {
            String before = window.typed();
            window.press(KeyCode.Z, KeyCode.CONTROL);
            assertThat(window.typed()).isNotEqualTo(before);
        }
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void enterLogsWhatWasTypedAndNoMore() {
        window.type("idem").sees("potency");
        window.press(KeyCode.ENTER);
        Waiting.until(() -> desk.lines(talk()).contains("idem"));
        assertThat(window.typed()).isEmpty();
        assertThat(isOffering()).isFalse();
    }

    @Test
    void escapeWavesItAwayUntilTheNextWord() {
        window.type("idem");
        Waiting.until(this::isOffering);
        window.press(KeyCode.ESCAPE);
        assertThat(isOffering()).isFalse();
        window.type("p");
        settle();
        assertThat(isOffering()).isFalse();
        window.type(" idem");
        Waiting.until(this::isOffering);
        assertThat(window.typed()).isEqualTo("idemp idem");
    }

    @Test
    void nothingIsOfferedForASyllableInWork() {
        InputMethod hangul = InputMethod.inFocus(window).compose("ㅋ", "카");
        settle();
        assertThat(isOffering()).isFalse();
        hangul.commit("카");
        Waiting.until(this::isOffering);
        hangul.compose("ㄴ");
        settle();
        assertThat(isOffering()).isFalse();
        hangul.compose("나").commit("나");
        Waiting.until(this::isOffering);
        assertThat(window.typed()).isEqualTo("카나");
        window.press(KeyCode.TAB);
        assertThat(window.typed()).isEqualTo("카나리를");
    }

    @Test
    void anEnterThatComesWhileASyllableIsInWorkLogsNoHalfLine() {
        window.type("카나");
        InputMethod hangul = InputMethod.inFocus(window).compose("ㄹ", "리");
        window.press(KeyCode.ENTER);
        settle();
        hangul.commit("리");
        window.press(KeyCode.ENTER);
        Waiting.until(() -> desk.lines(talk()).size() > 1);
        assertThat(desk.lines(talk()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("카나")
                .endsWith("리");
    }

    @Test
    void theCaretIsMovedByNobodyElse() {
        window.type("idem");
        Waiting.until(this::isOffering);
        assertThat(Toolkit.inWindow(() -> window.focusedText().getCaretPosition()))
                .isEqualTo(4);
        window.press(KeyCode.LEFT);
        Waiting.until(() -> !isOffering());
        window.press(KeyCode.RIGHT);
        settle();
        assertThat(isOffering()).isFalse();
        assertThat(window.typed()).isEqualTo("idem");
    }

    @Test
    void itCanBeSwitchedOffForGood() {
        window.run("command.completion").sees("Words are no longer completed");
        window.type("idem");
        settle();
        assertThat(isOffering()).isFalse();
        window.close();
        window =
                WindowRig.open(new WindowRig.Opening(folder, new PassingClock("2026-05-14T09:10:00Z"), Locale.ENGLISH));
        window.type("p");
        settle();
        assertThat(isOffering()).isFalse();
    }

    /// What was logged is heard of by the window a moment later.
    private void untilKnown() {
        Waiting.until(() -> {
            window.type("idem");
            settle();
            boolean known = isOffering();
            Toolkit.inWindow(() -> window.focusedText().clear());
            settle();
            return known;
        });
    }

    private boolean isOffering() {
        return Toolkit.inWindow(() -> {
            Node offer = Objects.requireNonNull(window.scene().getRoot().lookup(".offer"));
            return offer.isVisible();
        });
    }

    /// Until everything that waits on the window's thread is done.
    private void settle() {
        Toolkit.pulse(window.scene());
        Toolkit.inWindow(() -> {});
    }
}
