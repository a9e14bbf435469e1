/// Which conference, day and session the window shows, and the bar that changes it.
@NullMarked
package dev.hushnote.conference.ui;

import org.jspecify.annotations.NullMarked;
