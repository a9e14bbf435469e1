package dev.hushnote.rating;

import dev.hushnote.conference.LightWords;
import org.jspecify.annotations.Nullable;

/// A verdict. Never shown by colour alone: each light has a shape of its own.
public enum Light {
    GREEN("●"),
    YELLOW("▲"),
    RED("■");

    private final String shape;

    Light(String shape) {
        this.shape = shape;
    }

    /// A character that tells the light without its colour.
    public String shape() {
        return shape;
    }

    /// The attendee's own word for it, or null where none was chosen.
    public @Nullable String word(LightWords words) {
        return switch (this) {
            case GREEN -> words.green();
            case YELLOW -> words.yellow();
            case RED -> words.red();
        };
    }
}
