/// The Review place: how many talks were good, which still wait for a light, what the lights have in common, and the
/// lessons to take home.
@NullMarked
package dev.hushnote.review.ui;

import org.jspecify.annotations.NullMarked;
