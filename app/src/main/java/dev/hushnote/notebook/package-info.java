/// The notebook as a folder on disk: its layout, lock, marker, durable file writing and free space.
@NullMarked
package dev.hushnote.notebook;

import org.jspecify.annotations.NullMarked;
