@NullMarked
package dev.hushnote.wiring.ui;

import org.jspecify.annotations.NullMarked;
