@NullMarked
package dev.hushnote.schedule.format.openevent;

import org.jspecify.annotations.NullMarked;
