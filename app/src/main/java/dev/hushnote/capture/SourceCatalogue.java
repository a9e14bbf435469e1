package dev.hushnote.capture;

import java.util.List;

/// What there is to choose from.
@FunctionalInterface
public interface SourceCatalogue {

    /// Looks now; may take seconds, so never on a window's thread. Opens no camera.
    ///
    /// @return devices first, then screens; empty when there is nothing
    List<FoundSource> list();

    /// Holds the exposure of the devices that are listed.
    default ExposureLock exposure() {
        return ExposureLock.NONE;
    }
}
