@NullMarked
package dev.hushnote.wiring;

import org.jspecify.annotations.NullMarked;
