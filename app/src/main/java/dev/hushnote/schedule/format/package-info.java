/// What every reader of a published format shares: what it has to say of a file, and the tidying that makes a sound
/// programme of what was read. One package below for each family of formats.
@NullMarked
package dev.hushnote.schedule.format;

import org.jspecify.annotations.NullMarked;
