/// The models of the Live place, without a window.
@NullMarked
package dev.hushnote.live.ui;

import org.jspecify.annotations.NullMarked;
