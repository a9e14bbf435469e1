/// Lists of videos as conferences and sites publish them, and which session each video shows. Knows neither the
/// database nor the window, fetches nothing, and proposes only: whoever asks confirms.
@NullMarked
package dev.hushnote.recording.list;

import org.jspecify.annotations.NullMarked;
