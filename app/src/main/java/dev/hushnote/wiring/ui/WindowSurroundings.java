package dev.hushnote.wiring.ui;

import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.Sources;
import java.time.Clock;

/// What a window is opened over.
///
/// @param notebook the open notebook; closed by whoever opened it
/// @param clock the time, in the laptop's zone
/// @param settings what is remembered from start to start
/// @param system whose keys are used
/// @param sources where pictures can come from
public record WindowSurroundings(
        AppGraph notebook, Clock clock, SettingsFile settings, OperatingSystem system, Sources sources) {}
