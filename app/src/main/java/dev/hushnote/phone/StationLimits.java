package dev.hushnote.phone;

import java.time.Duration;

/// How much a station takes.
///
/// @param port the first one tried, the same each time so that the page keeps its address and its waiting
///     pictures; 0 for any
/// @param pictureBytes of one picture
/// @param totalBytes of all pictures from opening to closing
/// @param frameBytes of one frame of the phone as a source
/// @param uploads at once; others are told to come again
/// @param patience how long a body may come slowly before it must have come at the least speed
/// @param leastSpeed bytes a second
/// @param stall how long nothing may come of a body that has not ended; at the latest then it is cut off
/// @param hold how long an answer waits for news
public record StationLimits(
        int port,
        long pictureBytes,
        long totalBytes,
        int frameBytes,
        int uploads,
        Duration patience,
        long leastSpeed,
        Duration stall,
        Duration hold) {

    public static final StationLimits USUAL = new StationLimits(
            27_410,
            25L << 20,
            500L << 20,
            4 << 20,
            4,
            Duration.ofSeconds(20),
            16 << 10,
            Duration.ofSeconds(30),
            Duration.ofSeconds(5));
}
