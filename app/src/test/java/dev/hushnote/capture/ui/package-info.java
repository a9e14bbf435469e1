/// Tests of the shutter and of what is kept of cameras.
@NullMarked
package dev.hushnote.capture.ui;

import org.jspecify.annotations.NullMarked;
