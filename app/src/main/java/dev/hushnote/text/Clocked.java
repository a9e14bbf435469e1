package dev.hushnote.text;

import java.time.Duration;

/// Positions of recordings as players show them.
public final class Clocked {

    private Clocked() {}

    /// Whole seconds, rounded down: `4:07`, or `1:04:07` from an hour on.
    public static String text(Duration position) {
        return position.toHours() == 0
                ? "%d:%02d".formatted(position.toMinutesPart(), position.toSecondsPart())
                : "%d:%02d:%02d".formatted(position.toHours(), position.toMinutesPart(), position.toSecondsPart());
    }
}
