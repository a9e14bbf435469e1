@NullMarked
package dev.hushnote.schedule.reading;

import org.jspecify.annotations.NullMarked;
