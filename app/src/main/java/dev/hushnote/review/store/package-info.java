/// The table of lessons, and what the board asks of the tables of others.
@NullMarked
package dev.hushnote.review.store;

import org.jspecify.annotations.NullMarked;
