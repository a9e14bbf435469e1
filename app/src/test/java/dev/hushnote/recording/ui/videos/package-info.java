@NullMarked
package dev.hushnote.recording.ui.videos;

import org.jspecify.annotations.NullMarked;
