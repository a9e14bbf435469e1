@NullMarked
package dev.hushnote.schedule.format.conferences;

import org.jspecify.annotations.NullMarked;
