@NullMarked
package dev.hushnote.schedule.format;

import org.jspecify.annotations.NullMarked;
