package dev.hushnote.recording;

import dev.hushnote.log.Entry;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// A mark of a log, and where it is in a recording of its session.
///
/// @param position nothing where no recording has it
/// @param address leads a browser there; nothing where the recording is not on the web, or its site has no
///     such links
public record MarkLink(Entry mark, Optional<Duration> position, Optional<URI> address) {}
