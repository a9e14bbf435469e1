/// Finds the format of what was given and reads it.
@NullMarked
package dev.hushnote.schedule.reading;

import org.jspecify.annotations.NullMarked;
