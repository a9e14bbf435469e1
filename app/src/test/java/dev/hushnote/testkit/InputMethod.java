package dev.hushnote.testkit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/// What an input method for Hangul tells the text control that had the focus when composing began.
///
/// @param control what hears it, wherever the focus goes
public record InputMethod(Node control) {

    public static InputMethod inFocus(WindowRig window) {
        return new InputMethod(window.focusedText());
    }

    /// The syllable in work, key by key.
    public InputMethod compose(String... states) {
        for (String state : states) {
            tell(List.of(new InputMethodTextRun(state, InputMethodHighlight.UNSELECTED_RAW)), "");
        }
        return this;
    }

    /// The syllable is finished.
    public InputMethod commit(String text) {
        tell(List.of(), text);
        return this;
    }

    private void tell(List<InputMethodTextRun> composed, String committed) {
        Toolkit.inWindow(() -> InputMethodEvent.fireEvent(
                control, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0)));
    }
}
