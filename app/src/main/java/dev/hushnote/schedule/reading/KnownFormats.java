package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.format.FormatReader;
import java.util.List;

/// The formats that Hushnote reads, the particular before the general.
public final class KnownFormats {

    private KnownFormats() {}

    /// One reader for each.
    public static List<FormatReader> readers() {
        return List.of();
    }
}
