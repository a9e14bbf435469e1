/// The programme's tables.
@NullMarked
package dev.hushnote.conference.store;

import org.jspecify.annotations.NullMarked;
