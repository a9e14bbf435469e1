package dev.hushnote.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is half-typed, in Latin letters or in Hangul, survives whatever is read meanwhile.
class KeptFieldTest {

    private final List<String> kept = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    private final KeptField<String> field = Toolkit.inWindow(() -> new KeptField<String>(
            (whose, text) -> kept.add(whose + ": " + text), (whose, text) -> left.add(whose + ": " + text)));

    @Test
    void enterKeepsWithoutTheSpacesAround() {
        on(() -> {
            field.show("one", "");
            field.insertText(0, " why ");
            press(KeyCode.ENTER);
        });
        assertThat(kept).containsExactly("one: why");
    }

    @Test
    void escapeBringsBackWhatWasKept() {
        on(() -> {
            field.show("one", "before");
            field.appendText(" and after");
            press(KeyCode.ESCAPE);
        });
        assertThat(text()).isEqualTo("before");
        assertThat(kept).isEmpty();
    }

    @Test
    void theSameThingReadAgainLeavesWhatIsHalfTyped() {
        on(() -> {
            field.show("one", "");
            field.insertText(0, "half");
            field.show("one", "");
            field.show("one", "changed elsewhere");
        });
        assertThat(text()).isEqualTo("half");
        assertThat(left).isEmpty();
    }

    @Test
    void somethingElseIsToldWhatWasLeft() {
        on(() -> {
            field.show("one", "");
            field.insertText(0, "half");
            field.show("two", "stored");
        });
        assertThat(text()).isEqualTo("stored");
        assertThat(left).containsExactly("one: half");
    }

    @Test
    void whatIsOnItsWayIsNotLeftBehind() {
        on(() -> {
            field.show("one", "");
            field.insertText(0, "why");
            press(KeyCode.ENTER);
            field.show(null, "");
        });
        assertThat(left).isEmpty();
        assertThat(text()).isEmpty();
    }

    @Test
    void nothingChangesTheTextWhileASyllableIsComposed() {
        on(() -> {
            field.show("one", "");
            compose("하", "");
            field.show("two", "stored");
            press(KeyCode.ENTER);
        });
        assertThat(kept).isEmpty();
        assertThat(left).isEmpty();
        on(() -> compose("", "한"));
        assertThat(left).containsExactly("one: 한");
        assertThat(text()).isEqualTo("stored");
    }

    private String text() {
        return Toolkit.inWindow(() -> field.getText());
    }

    private static void on(Runnable action) {
        Toolkit.inWindow(action);
    }

    private void press(KeyCode code) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.SELECTED_RAW));
        if (!committed.isEmpty()) {
            field.appendText(committed);
        }
        field.fireEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }
}
