/// The table of entries.
@NullMarked
package dev.hushnote.log.store;

import org.jspecify.annotations.NullMarked;
