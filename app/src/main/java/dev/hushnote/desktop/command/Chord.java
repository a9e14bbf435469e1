package dev.hushnote.desktop.command;

import dev.hushnote.desktop.OperatingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/// Keys pressed together, in the terms of no particular system.
///
/// @param code the key, by what it stands for without modifiers
/// @param shortcut with Ctrl, on a Mac with Cmd
/// @param shift with Shift
/// @param alt with Alt, on a Mac Option
public record Chord(KeyCode code, boolean shortcut, boolean shift, boolean alt) {

    private static final Map<KeyCode, String> SIGNS = Map.of(
            KeyCode.EQUALS, "+",
            KeyCode.MINUS, "-");

    public static Chord plain(KeyCode code) {
        return new Chord(code, false, false, false);
    }

    public static Chord shortcut(KeyCode code) {
        return new Chord(code, true, false, false);
    }

    public static Chord shortcutShift(KeyCode code) {
        return new Chord(code, true, true, false);
    }

    public static Chord shift(KeyCode code) {
        return new Chord(code, false, true, false);
    }

    public static Chord alt(KeyCode code) {
        return new Chord(code, false, false, true);
    }

    /// What is pressed on a system: Option alone types characters on a Mac, so Cmd joins it there.
    public Chord on(OperatingSystem system) {
        return system == OperatingSystem.MAC && alt && code.isDigitKey() ? new Chord(code, true, shift, true) : this;
    }

    /// How a person of that system writes it.
    public String label(OperatingSystem system) {
        boolean mac = system == OperatingSystem.MAC;
        Chord here = on(system);
        List<String> parts = new ArrayList<>();
        if (here.shortcut) {
            parts.add(mac ? "⌘" : "Ctrl");
        }
        if (here.alt) {
            parts.add(mac ? "⌥" : "Alt");
        }
        if (here.shift) {
            parts.add(mac ? "⇧" : "Shift");
        }
        parts.add(SIGNS.getOrDefault(code, code.getName()));
        return String.join(mac ? "" : "+", parts);
    }
}
