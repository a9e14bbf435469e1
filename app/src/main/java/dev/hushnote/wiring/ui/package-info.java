/// Puts the window together: which view fills which place, and how window and notebook begin and end.
@NullMarked
package dev.hushnote.wiring.ui;

import org.jspecify.annotations.NullMarked;
