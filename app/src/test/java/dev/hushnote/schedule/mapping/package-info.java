@NullMarked
package dev.hushnote.schedule.mapping;

import org.jspecify.annotations.NullMarked;
