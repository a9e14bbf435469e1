/// Tests of commands and keys.
@NullMarked
package dev.hushnote.desktop.command;

import org.jspecify.annotations.NullMarked;
