/// The whole notebook out and in: packs, backups, restoring, rebuilding from the journal, checking.
@NullMarked
package dev.hushnote.pack;

import org.jspecify.annotations.NullMarked;
