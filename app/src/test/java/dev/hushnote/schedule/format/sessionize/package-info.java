@NullMarked
package dev.hushnote.schedule.format.sessionize;

import org.jspecify.annotations.NullMarked;
