/// A session's log as it is seen and written: the lines with their photos, the composer below them, and editing in
/// place.
@NullMarked
package dev.hushnote.log.ui;

import org.jspecify.annotations.NullMarked;
