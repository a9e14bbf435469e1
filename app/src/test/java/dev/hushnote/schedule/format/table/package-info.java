/// Tests of programmes in tables.
@org.jspecify.annotations.NullMarked
package dev.hushnote.schedule.format.table;
