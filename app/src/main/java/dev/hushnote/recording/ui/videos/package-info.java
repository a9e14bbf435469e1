/// A list of videos on its way to the sessions that they show: read from a file or from pasted text, matched, shown
/// for confirmation, and attached as one change that can be taken back.
@NullMarked
package dev.hushnote.recording.ui.videos;

import org.jspecify.annotations.NullMarked;
