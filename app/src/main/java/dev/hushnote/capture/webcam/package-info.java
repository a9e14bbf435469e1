/// Webcams, HDMI grabbers and the test pattern through the bundled ffmpeg program as a child process: whatever a
/// driver does to it, the notes go on.
@NullMarked
package dev.hushnote.capture.webcam;

import org.jspecify.annotations.NullMarked;
