package dev.hushnote.capture;

import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photo;
import java.util.Optional;

/// A frame that was stored.
///
/// @param entry its place in the log; nothing when it lies in the conference's inbox
public record Captured(Photo photo, Optional<Entry> entry) {}
