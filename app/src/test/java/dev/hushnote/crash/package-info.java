/// Kills a process that writes, at random moments, and looks at what is left.
@org.jspecify.annotations.NullMarked
package dev.hushnote.crash;
