/// Cameras in the network that send MJPEG over HTTP.
@NullMarked
package dev.hushnote.capture.network;

import org.jspecify.annotations.NullMarked;
