/// Shows what was deleted and what lines said before, and brings it back.
@NullMarked
package dev.hushnote.history.ui;

import org.jspecify.annotations.NullMarked;
