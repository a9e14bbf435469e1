/// Tests of follow-ups.
@org.jspecify.annotations.NullMarked
package dev.hushnote.todo;
