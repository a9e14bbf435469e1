@NullMarked
package dev.hushnote.schedule.merge;

import org.jspecify.annotations.NullMarked;
