/// Tests of packs, backups, restoring and checking.
@org.jspecify.annotations.NullMarked
package dev.hushnote.pack;
