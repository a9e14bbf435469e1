/// Tests of guessing.
@NullMarked
package dev.hushnote.schedule.format.guess;

import org.jspecify.annotations.NullMarked;
