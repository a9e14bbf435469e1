@NullMarked
package dev.hushnote.schedule.ui;

import org.jspecify.annotations.NullMarked;
