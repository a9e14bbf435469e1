@NullMarked
package dev.hushnote.schedule.source;

import org.jspecify.annotations.NullMarked;
