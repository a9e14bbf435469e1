@NullMarked
package dev.hushnote.silence;

import org.jspecify.annotations.NullMarked;
