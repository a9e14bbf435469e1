/// Which field of a foreign file or table plays which role in a session, as guessed or as the attendee says, and how
/// that is remembered.
@NullMarked
package dev.hushnote.schedule.mapping;

import org.jspecify.annotations.NullMarked;
