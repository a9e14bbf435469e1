/// The camera adapter on the system's own camera interface: a small virtual machine runs a kernel with two virtual
/// cameras, and in it the adapter itself.
@NullMarked
package dev.hushnote.capture.webcam.real;

import org.jspecify.annotations.NullMarked;
