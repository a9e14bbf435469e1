package dev.hushnote.desktop.command;

import dev.hushnote.desktop.OperatingSystem;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Reads which chord was pressed, whatever the keyboard's layout: digits by their unshifted characters (AZERTY) and
/// on the number pad, letters under a Hangul layout.
///
/// Remembers that a French keyboard was seen, because two of its digit keys are other keys elsewhere.
public final class KeyReader {

    /// What the digit row of a French keyboard gives without Shift, as far as no other layout gives it.
    private static final Map<KeyCode, KeyCode> FRENCH_DIGITS = Map.of(
            KeyCode.AMPERSAND, KeyCode.DIGIT1,
            KeyCode.QUOTEDBL, KeyCode.DIGIT3,
            KeyCode.LEFT_PARENTHESIS, KeyCode.DIGIT5,
            KeyCode.UNDERSCORE, KeyCode.DIGIT8);
    private static final Map<String, KeyCode> FRENCH_LETTERS =
            Map.of("é", KeyCode.DIGIT2, "è", KeyCode.DIGIT7, "ç", KeyCode.DIGIT9, "à", KeyCode.DIGIT0);
    /// Keys that are digits only on a French keyboard.
    private static final Map<KeyCode, KeyCode> FRENCH_ONLY =
            Map.of(KeyCode.QUOTE, KeyCode.DIGIT4, KeyCode.MINUS, KeyCode.DIGIT6);
    private static final Map<KeyCode, KeyCode> SAME =
            Map.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD, KeyCode.EQUALS, KeyCode.SUBTRACT, KeyCode.MINUS);
    /// The letters of the common Korean layout, key by key from Q to M.
    private static final String JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    private static final String LETTERS = "QWERTYUIOPASDFGHJKLZXCVBNM";

    private final OperatingSystem system;
    private boolean french;

    public KeyReader(OperatingSystem system) {
        this.system = system;
    }

    /// The chord, or nothing for a modifier alone, for AltGr, and for a key that no chord could name.
    public Optional<Chord> read(KeyEvent event) {
        boolean shortcut = system == OperatingSystem.MAC ? event.isMetaDown() : event.isControlDown();
        boolean alien = system == OperatingSystem.MAC ? event.isControlDown() : event.isMetaDown();
        boolean altGr = system != OperatingSystem.MAC && shortcut && event.isAltDown();
        KeyCode code = event.getCode();
        if (alien || altGr || code.isModifierKey()) {
            return Optional.empty();
        }
        KeyCode meant = shortcut || event.isAltDown() ? meant(code, event) : code;
        return meant == KeyCode.UNDEFINED
                ? Optional.empty()
                : Optional.of(
                        new Chord(meant, shortcut, meant != KeyCode.EQUALS && event.isShiftDown(), event.isAltDown()));
    }

    private KeyCode meant(KeyCode code, KeyEvent event) {
        if (code.isKeypadKey() && code.isDigitKey()) {
            return KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT"));
        }
        String text = event.getText();
        boolean frenchDigit =
                !event.isShiftDown() && (FRENCH_DIGITS.containsKey(code) || FRENCH_LETTERS.containsKey(text));
        french |= frenchDigit;
        if (frenchDigit) {
            return FRENCH_DIGITS.getOrDefault(code, FRENCH_LETTERS.getOrDefault(text, code));
        }
        if (french && !event.isShiftDown() && FRENCH_ONLY.containsKey(code)) {
            return FRENCH_ONLY.get(code);
        }
        return code == KeyCode.UNDEFINED ? letter(text) : SAME.getOrDefault(code, code);
    }

    private static KeyCode letter(String text) {
        int key = text.length() == 1 ? JAMO.indexOf(text) : -1;
        return key < 0 ? KeyCode.UNDEFINED : KeyCode.valueOf(LETTERS.substring(key, key + 1));
    }
}
