package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.Warning;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The zone that a schedule states.
final class FrabZone {

    private FrabZone() {}

    /// The zone, or null when none is stated; one that nobody knows is a warning.
    static @Nullable ZoneId of(@Nullable String written, List<Warning> warnings) {
        ZoneId zone = Times.zone(written).orElse(null);
        if (zone == null && written != null) {
            warnings.add(Warning.of(Warning.Kind.ZONE_UNKNOWN, written));
        }
        return zone;
    }
}
