/// Hoverboard, the web site of many developer festivals: a timetable that points at sessions and speakers.
@NullMarked
package dev.hushnote.schedule.format.hoverboard;

import org.jspecify.annotations.NullMarked;
