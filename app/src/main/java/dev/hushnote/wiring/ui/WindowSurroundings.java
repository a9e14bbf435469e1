package dev.hushnote.wiring.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.notebook.Versions;
import dev.hushnote.recording.convert.Ffmpeg;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.PhoneParts;
import java.time.Clock;
import java.time.Duration;

/// What a window is opened over.
///
/// @param notebook the open notebook; closed by whoever opened it
/// @param clock the time, in the laptop's zone
/// @param settings what is remembered from start to start
/// @param system whose keys are used
/// @param camera where pictures come from; closed by whoever made it
/// @param second where more may come from at the same time; closed by whoever made it
/// @param catalogue what there is to choose from
/// @param ffmpeg makes copies of recordings that play here
/// @param phones lets phones in; closed by whoever made it
/// @param versions the program and its parts
public record WindowSurroundings(
        AppGraph notebook,
        Clock clock,
        SettingsFile settings,
        OperatingSystem system,
        Camera camera,
        Camera second,
        SourceCatalogue catalogue,
        Ffmpeg ffmpeg,
        PhoneParts phones,
        Versions versions) {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    /// What is stored keeps microseconds, so nothing in the window knows more.
    public WindowSurroundings {
        clock = Clock.tick(clock, MICROSECOND);
    }
}
