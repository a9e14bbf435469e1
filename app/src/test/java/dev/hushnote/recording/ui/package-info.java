@NullMarked
package dev.hushnote.recording.ui;

import org.jspecify.annotations.NullMarked;
