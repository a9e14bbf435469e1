package dev.hushnote.recording.ui;

import java.time.Duration;

/// A part of a recording that is played over and over.
///
/// @param from where it begins
/// @param to where it ends; later than its beginning
public record Stretch(Duration from, Duration to) {

    public Stretch {
        if (from.isNegative() || to.compareTo(from) <= 0) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /// Both ends belong to it.
    boolean holds(Duration place) {
        return place.compareTo(from) >= 0 && place.compareTo(to) <= 0;
    }
}
