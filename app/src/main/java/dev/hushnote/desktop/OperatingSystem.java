package dev.hushnote.desktop;

import java.util.Locale;

/// What the window behaves like in its keys.
public enum OperatingSystem {
    LINUX,
    WINDOWS,
    MAC;

    /// @param name the value of `os.name`
    public static OperatingSystem of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("mac")) {
            return MAC;
        }
        return lower.contains("win") ? WINDOWS : LINUX;
    }
}
