/// The programme as a timetable: sessions by slot and room.
@NullMarked
package dev.hushnote.schedule;

import org.jspecify.annotations.NullMarked;
