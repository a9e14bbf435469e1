/// The To do place: everything the logs left open, answered, ticked off or watched here.
@NullMarked
package dev.hushnote.todo.ui;

import org.jspecify.annotations.NullMarked;
