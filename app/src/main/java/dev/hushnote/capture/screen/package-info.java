/// The laptop's own screen, or a part of it: for talks that are streamed.
@NullMarked
package dev.hushnote.capture.screen;

import org.jspecify.annotations.NullMarked;
