/// Reads calendars: iCalendar from programme systems and calendar apps, and the same in XML. Grammar and
/// repeats are a library's; here is what conferences and apps do to calendars.
@NullMarked
package dev.hushnote.schedule.format.calendar;

import org.jspecify.annotations.NullMarked;
