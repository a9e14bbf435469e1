/// A programme as a conference published it and a reader understood it: values that know neither the notebook nor the
/// format they came from.
@NullMarked
package dev.hushnote.schedule.published;

import org.jspecify.annotations.NullMarked;
