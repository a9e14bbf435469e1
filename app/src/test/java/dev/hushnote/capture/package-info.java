@NullMarked
package dev.hushnote.capture;

import org.jspecify.annotations.NullMarked;
