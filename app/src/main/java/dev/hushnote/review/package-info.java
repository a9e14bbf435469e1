/// The ratings of a conference by day, track, speaker, company and kind, and the lessons written about it.
@NullMarked
package dev.hushnote.review;

import org.jspecify.annotations.NullMarked;
