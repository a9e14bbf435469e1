package dev.hushnote.capture.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The photo that was shot last, with whichever camera. May be used from any thread.
final class LastShot {

    private volatile @Nullable UUID photo;

    Optional<UUID> photo() {
        return Optional.ofNullable(photo);
    }

    void was(UUID shot) {
        photo = shot;
    }
}
