/// Sessionize's views: everything, the grid, the sessions, and the speakers that belong to them.
@NullMarked
package dev.hushnote.schedule.format.sessionize;

import org.jspecify.annotations.NullMarked;
