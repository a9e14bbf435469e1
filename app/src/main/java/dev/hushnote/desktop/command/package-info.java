/// What can be done and by which keys: commands, the filter that hears their keys first, the palette that finds them
/// by name and the sheet that lists them.
@NullMarked
package dev.hushnote.desktop.command;

import org.jspecify.annotations.NullMarked;
