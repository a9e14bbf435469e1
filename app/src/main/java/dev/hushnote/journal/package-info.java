/// The append-only second line of defence: every mutation as a line of JSON, written and synced before its
/// transaction commits.
@NullMarked
package dev.hushnote.journal;

import org.jspecify.annotations.NullMarked;
