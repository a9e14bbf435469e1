/// A published programme on its way into the notebook: how it is handed over, what it would bring, what of it is
/// taken.
@NullMarked
package dev.hushnote.schedule.ui.incoming;

import org.jspecify.annotations.NullMarked;
