/// The player beside the log: opens a recording through JavaFX media, seeks in it, and says in words what keeps it
/// from playing. The only place that can make a sound, and only when it is asked to play.
@NullMarked
package dev.hushnote.recording.ui;

import org.jspecify.annotations.NullMarked;
