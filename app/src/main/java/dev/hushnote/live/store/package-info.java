/// What the agenda counts, read from the database.
@NullMarked
package dev.hushnote.live.store;

import org.jspecify.annotations.NullMarked;
