package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.reading.Understood;
import org.jspecify.annotations.Nullable;

/// A programme that was read.
///
/// @param name what it was handed over as: a file's name, or an address
/// @param parts what it was read from
/// @param meaning what its fields were taken for; null for a format that is known
record Given(String name, Parts parts, PublishedProgramme programme, Understood.@Nullable Meaning meaning) {}
