package dev.hushnote.log.ui;

import java.time.Instant;

/// A line typed before the notebook was open.
///
/// @param begun when its first key was pressed
record EarlyLine(String text, Instant begun) {}
