/// The log of a session: entries in order, marks, positions.
@NullMarked
package dev.hushnote.log;

import org.jspecify.annotations.NullMarked;
