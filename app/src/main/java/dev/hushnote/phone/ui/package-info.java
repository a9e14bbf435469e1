/// Pairing phones in the window: the code to scan, what to do when none comes, and which phones there are.
@NullMarked
package dev.hushnote.phone.ui;

import org.jspecify.annotations.NullMarked;
