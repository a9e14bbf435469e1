@NullMarked
package dev.hushnote.capture.network;

import org.jspecify.annotations.NullMarked;
