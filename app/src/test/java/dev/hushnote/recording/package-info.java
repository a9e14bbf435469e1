/// Tests of recordings.
@NullMarked
package dev.hushnote.recording;

import org.jspecify.annotations.NullMarked;
