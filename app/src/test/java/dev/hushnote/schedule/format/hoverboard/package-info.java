@NullMarked
package dev.hushnote.schedule.format.hoverboard;

import org.jspecify.annotations.NullMarked;
