package dev.hushnote.desktop;

import java.util.Locale;

/// The three looks of the window. A look is a page of colour names; every rule uses only the names.
public enum Theme {
    LIGHT(false),
    DARK(true),
    /// For a dark auditorium: dim and warm, nothing bright larger than a button.
    HALL(true);

    private final boolean dark;

    Theme(boolean dark) {
        this.dark = dark;
    }

    public boolean isDark() {
        return dark;
    }

    /// Name of its page of colours, and of the style class of the scene's root.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
