@NullMarked
package dev.hushnote.recording.list;

import org.jspecify.annotations.NullMarked;
