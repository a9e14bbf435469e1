/// Tests of the one writer and of everything that can happen to a database file.
@org.jspecify.annotations.NullMarked
package dev.hushnote.database;
