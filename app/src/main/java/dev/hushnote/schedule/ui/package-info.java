/// The Plan place: the timetable of the day, and the attendee's side of a session before it runs.
@NullMarked
package dev.hushnote.schedule.ui;

import org.jspecify.annotations.NullMarked;
