/// The tables of recordings, their anchors and what was heard.
@NullMarked
package dev.hushnote.recording.store;

import org.jspecify.annotations.NullMarked;
