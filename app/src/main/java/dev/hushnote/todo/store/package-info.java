/// Open marks as the database has them.
@NullMarked
package dev.hushnote.todo.store;

import org.jspecify.annotations.NullMarked;
