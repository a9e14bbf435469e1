package dev.hushnote.rating.ui;

import dev.hushnote.conference.LightWords;
import dev.hushnote.desktop.Texts;
import dev.hushnote.rating.Light;
import java.util.Locale;
import javafx.scene.control.Label;

/// How a light is told: its shape, filled or in outline, and its word.
public final class LightSign {

    private LightSign() {}

    /// @param filled whether it is the one that counts
    public static Label shape(Light light, boolean filled) {
        Label shape = new Label(filled ? light.shape() : outline(light));
        shape.getStyleClass().addAll("light-shape", light.name().toLowerCase(Locale.ROOT));
        return shape;
    }

    /// The attendee's own word, or the usual one.
    public static String word(Light light, LightWords words, Texts texts) {
        String own = light.word(words);
        return own == null ? texts.word("light", light) : own;
    }

    /// The digit that gives it, with Ctrl or Cmd.
    public static String key(Light light) {
        return switch (light) {
            case GREEN -> "1";
            case YELLOW -> "2";
            case RED -> "3";
        };
    }

    private static String outline(Light light) {
        return switch (light) {
            case GREEN -> "○";
            case YELLOW -> "△";
            case RED -> "□";
        };
    }
}
