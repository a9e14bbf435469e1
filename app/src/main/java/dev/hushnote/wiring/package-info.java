/// Puts the program together by hand: plain constructors, no container.
@NullMarked
package dev.hushnote.wiring;

import org.jspecify.annotations.NullMarked;
