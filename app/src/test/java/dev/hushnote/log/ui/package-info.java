/// The models of the composer, without a window.
@NullMarked
package dev.hushnote.log.ui;

import org.jspecify.annotations.NullMarked;
