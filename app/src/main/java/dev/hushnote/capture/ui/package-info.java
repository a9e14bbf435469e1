/// The camera's side of the window: source, preview, the one big shutter, and pictures that are dropped or pasted.
@NullMarked
package dev.hushnote.capture.ui;

import org.jspecify.annotations.NullMarked;
