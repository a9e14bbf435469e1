/// The window that features are put into: its frame, its look, its languages, its threads and its one quiet line.
/// Knows no feature.
@NullMarked
package dev.hushnote.desktop;

import org.jspecify.annotations.NullMarked;
