package dev.hushnote.desktop.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Digits pressed alone, on any keyboard.
public final class DigitKey {

    /// What the digit row of a French keyboard gives without Shift.
    private static final String FRENCH_ROW = "&é\"'(-è_ç";

    private DigitKey() {}

    /// 1 to 9, or 0 for any other key and for every key together with Ctrl, Alt or Cmd.
    public static int of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return 0;
        }
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            return Character.digit(code.name().charAt(code.name().length() - 1), 10);
        }
        String text = event.getText();
        return text.length() == 1 ? FRENCH_ROW.indexOf(text) + 1 : 0;
    }
}
