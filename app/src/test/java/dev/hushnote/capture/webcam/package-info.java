@NullMarked
package dev.hushnote.capture.webcam;

import org.jspecify.annotations.NullMarked;
