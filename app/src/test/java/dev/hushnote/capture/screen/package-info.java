@NullMarked
package dev.hushnote.capture.screen;

import org.jspecify.annotations.NullMarked;
