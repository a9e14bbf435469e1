/// A programme on its way in, without a window.
@NullMarked
package dev.hushnote.schedule.ui.incoming;

import org.jspecify.annotations.NullMarked;
