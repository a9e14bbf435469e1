/// The table of ratings.
@NullMarked
package dev.hushnote.rating.store;

import org.jspecify.annotations.NullMarked;
