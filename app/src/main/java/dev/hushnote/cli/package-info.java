/// The command line: picocli commands over the same services that the window uses.
@NullMarked
package dev.hushnote.cli;

import org.jspecify.annotations.NullMarked;
