/// Tests of finding slides, and the talks that are generated for them.
@NullMarked
package dev.hushnote.capture.slide;

import org.jspecify.annotations.NullMarked;
