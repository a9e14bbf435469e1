@NullMarked
package dev.hushnote.recording.convert;

import org.jspecify.annotations.NullMarked;
