package dev.hushnote.capture.ui;

import dev.hushnote.desktop.Settings;
import org.jspecify.annotations.Nullable;

/// The two places that sources can take.
enum Seat {
    /// The shutter's key takes its pictures, and slides are watched in it.
    FIRST("camera.choose-first") {
        @Override
        @Nullable
        String source(Settings settings) {
            return settings.cameras().source();
        }

        @Override
        Settings with(Settings settings, @Nullable String source) {
            return settings.withCameras(settings.cameras().withSource(source));
        }
    },
    /// Beside the first, with a key of its own.
    SECOND("camera.choose-second") {
        @Override
        @Nullable
        String source(Settings settings) {
            return settings.cameras().second();
        }

        @Override
        Settings with(Settings settings, @Nullable String source) {
            return settings.withCameras(settings.cameras().withSecond(source));
        }
    };

    private final String emptyKey;

    Seat(String emptyKey) {
        this.emptyKey = emptyKey;
    }

    /// What is said when a picture is wanted and nothing was chosen.
    String emptyKey() {
        return emptyKey;
    }

    /// What was chosen here last, as text.
    abstract @Nullable String source(Settings settings);

    abstract Settings with(Settings settings, @Nullable String source);
}
