package dev.hushnote.recording.ui;

import java.time.Duration;

/// Places in a recording as players write them.
final class Places {

    private Places() {}

    /// As in `0:07`, `12:30` or `1:02:03`; parts of a second are left out.
    static String words(Duration place) {
        long seconds = place.toSeconds();
        long hours = seconds / 3600;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
