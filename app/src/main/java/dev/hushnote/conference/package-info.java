/// The programme and the attendee's side of it: conferences, days, tracks, sessions, speakers, plans, attendance.
@NullMarked
package dev.hushnote.conference;

import org.jspecify.annotations.NullMarked;
