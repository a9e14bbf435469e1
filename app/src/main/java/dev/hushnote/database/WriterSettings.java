package dev.hushnote.database;

import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.NotebookFolder;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/// What a writer is told about its surroundings.
///
/// @param folder the notebook
/// @param freeSpace what must stay free on its disk
/// @param clock the time of mutations
/// @param ids gives every new row its id
record WriterSettings(NotebookFolder folder, FreeSpace freeSpace, Clock clock, Supplier<UUID> ids) {}
