package dev.hushnote.desktop;

import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.kit.Overlay;

/// What every place of the window works with.
///
/// @param work threads
/// @param feed what was stored
/// @param texts words
/// @param notices the quiet line
/// @param overlay the layer for passing things
/// @param commands what can be done by key
public record Shell(Work work, ChangeFeed feed, Texts texts, Notices notices, Overlay overlay, Commands commands) {}
