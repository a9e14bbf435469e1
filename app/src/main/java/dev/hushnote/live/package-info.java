/// Which session is live, now and at any past instant; changing rooms; what the attendee is reminded of.
@NullMarked
package dev.hushnote.live;

import org.jspecify.annotations.NullMarked;
