/// How pictures come in and where they land: a file becomes an original, a photo and an entry of a log.
@NullMarked
package dev.hushnote.capture;

import org.jspecify.annotations.NullMarked;
