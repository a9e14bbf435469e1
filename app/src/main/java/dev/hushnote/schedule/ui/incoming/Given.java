package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;

/// A programme that was read.
///
/// @param name what it was handed over as: a file's name, or an address
/// @param parts what it was read from
public record Given(String name, Parts parts, PublishedProgramme programme) {}
