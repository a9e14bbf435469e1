@NullMarked
package dev.hushnote.schedule.format.devoxx;

import org.jspecify.annotations.NullMarked;
