/// H2 behind one writer: opening, checking and migrating the database, committing edits durably and reading rows.
@NullMarked
package dev.hushnote.database;

import org.jspecify.annotations.NullMarked;
