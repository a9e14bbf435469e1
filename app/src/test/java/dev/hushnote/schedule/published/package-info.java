@NullMarked
package dev.hushnote.schedule.published;

import org.jspecify.annotations.NullMarked;
