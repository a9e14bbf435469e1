package dev.hushnote.recording.ui;

import java.awt.image.BufferedImage;
import java.time.Duration;

/// A picture out of a recording.
///
/// @param picture as large as the recording has it
/// @param position where it was seen
public record Still(BufferedImage picture, Duration position) {}
