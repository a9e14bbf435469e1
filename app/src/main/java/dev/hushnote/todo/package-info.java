/// What the log left open: look-ups, things to hear again, missed, photos wanted, talks to watch later.
@NullMarked
package dev.hushnote.todo;

import org.jspecify.annotations.NullMarked;
