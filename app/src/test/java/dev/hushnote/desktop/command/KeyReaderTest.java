package dev.hushnote.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.desktop.OperatingSystem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chords on the keyboards of three countries.
class KeyReaderTest {

    private final KeyReader reader = new KeyReader(OperatingSystem.LINUX);

    @ParameterizedTest(name = "French {0} {1} is {2}")
    @CsvSource({
        "AMPERSAND, &, DIGIT1",
        "UNDEFINED, é, DIGIT2",
        "QUOTEDBL, '\"', DIGIT3",
        "LEFT_PARENTHESIS, (, DIGIT5",
        "UNDEFINED, è, DIGIT7",
        "UNDERSCORE, _, DIGIT8",
        "UNDEFINED, ç, DIGIT9",
        "UNDEFINED, à, DIGIT0"
    })
    void digitsOfAFrenchKeyboard(KeyCode code, String text, KeyCode digit) {
        assertThat(reader.read(control(code, text))).contains(Chord.shortcut(digit));
    }

    @Test
    void twoKeysAreDigitsOnlyOnceAFrenchKeyboardWasSeen() {
        assertThat(reader.read(control(KeyCode.MINUS, "-"))).contains(Chord.shortcut(KeyCode.MINUS));
        assertThat(reader.read(control(KeyCode.AMPERSAND, "&"))).contains(Chord.shortcut(KeyCode.DIGIT1));
        assertThat(reader.read(control(KeyCode.MINUS, "-"))).contains(Chord.shortcut(KeyCode.DIGIT6));
        assertThat(reader.read(control(KeyCode.QUOTE, "'"))).contains(Chord.shortcut(KeyCode.DIGIT4));
    }

    @ParameterizedTest(name = "Korean {0} is {1}")
    @CsvSource({"ㅔ, P", "ㅎ, G", "ㅣ, L", "ㅏ, K", "ㅜ, N", "ㄴ, S", "ㅋ, Z"})
    void lettersUnderAHangulLayout(String jamo, KeyCode letter) {
        assertThat(reader.read(control(KeyCode.UNDEFINED, jamo))).contains(Chord.shortcut(letter));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "P, P",
        "DIGIT1, DIGIT1",
        "NUMPAD1, DIGIT1",
        "NUMPAD9, DIGIT9",
        "ADD, EQUALS",
        "PLUS, EQUALS",
        "SUBTRACT, MINUS"
    })
    void keysOfAnAmericanKeyboardAndTheNumberPad(KeyCode code, KeyCode meant) {
        assertThat(reader.read(control(code, ""))).contains(Chord.shortcut(meant));
    }

    @Test
    void altGrIsNoChord() {
        KeyEvent altGr = new KeyEvent(KeyEvent.KEY_PRESSED, "", "@", KeyCode.DIGIT2, false, true, true, false);

        assertThat(reader.read(altGr)).isEmpty();
    }

    @Test
    void aMacHearsCommandAndNotControl() {
        KeyReader mac = new KeyReader(OperatingSystem.MAC);
        KeyEvent command = new KeyEvent(KeyEvent.KEY_PRESSED, "", "p", KeyCode.P, false, false, false, true);

        assertThat(mac.read(command)).contains(Chord.shortcut(KeyCode.P));
        assertThat(mac.read(control(KeyCode.P, "p"))).isEmpty();
    }

    private static KeyEvent control(KeyCode code, String text) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, true, false, false);
    }
}
