/// Reads JSON and YAML of no known format: finds what looks like sessions, guesses which field means what from names
/// and values, and reads by that mapping or by the attendee's own.
@NullMarked
package dev.hushnote.schedule.format.guess;

import org.jspecify.annotations.NullMarked;
