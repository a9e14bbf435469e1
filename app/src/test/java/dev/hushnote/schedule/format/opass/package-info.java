@NullMarked
package dev.hushnote.schedule.format.opass;

import org.jspecify.annotations.NullMarked;
