/// Tests of the window's frame and look.
@NullMarked
package dev.hushnote.desktop;

import org.jspecify.annotations.NullMarked;
