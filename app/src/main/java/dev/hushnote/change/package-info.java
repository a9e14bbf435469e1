/// How anything is changed: rows with a stamp, edits that are recorded whole, their history and the trash. Knows
/// no feature and no storage.
@NullMarked
package dev.hushnote.change;

import org.jspecify.annotations.NullMarked;
