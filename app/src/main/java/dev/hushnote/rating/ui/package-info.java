/// The three lights: shape, word and key, never colour alone.
@NullMarked
package dev.hushnote.rating.ui;

import org.jspecify.annotations.NullMarked;
