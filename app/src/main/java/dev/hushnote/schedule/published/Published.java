package dev.hushnote.schedule.published;

/// What a file turned out to hold.
public sealed interface Published permits PublishedProgramme, ConferenceList {}
