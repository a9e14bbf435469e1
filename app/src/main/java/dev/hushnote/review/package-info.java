/// The ratings of a conference by day, track, speaker, company and kind.
@NullMarked
package dev.hushnote.review;

import org.jspecify.annotations.NullMarked;
