/// Writes pictures of every place and state of the window, so that anybody can look.
@NullMarked
package dev.hushnote.pictures;

import org.jspecify.annotations.NullMarked;
