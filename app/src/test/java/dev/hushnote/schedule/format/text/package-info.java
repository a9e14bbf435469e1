/// Tests of programmes in plain text.
@org.jspecify.annotations.NullMarked
package dev.hushnote.schedule.format.text;
