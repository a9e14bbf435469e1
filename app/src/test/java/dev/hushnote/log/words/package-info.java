/// What half-typed words may become.
@NullMarked
package dev.hushnote.log.words;

import org.jspecify.annotations.NullMarked;
