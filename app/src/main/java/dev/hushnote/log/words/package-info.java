/// The words that somebody who writes may be about to write: those of the programme, and those already written. Knows
/// how a half-typed word finds a whole one, in Latin letters and in Hangul.
@NullMarked
package dev.hushnote.log.words;

import org.jspecify.annotations.NullMarked;
