/// Green, yellow and red: what the attendee thought of a session, and when.
@NullMarked
package dev.hushnote.rating;

import org.jspecify.annotations.NullMarked;
