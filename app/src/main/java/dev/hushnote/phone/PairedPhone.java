package dev.hushnote.phone;

import java.time.Instant;
import java.util.UUID;

/// A phone that was let in.
///
/// @param name what the phone calls itself; no two have the same
/// @param code six digits that the phone shows too
/// @param lastHeard when it last said something
/// @param camera whether its page is open now and its camera runs
public record PairedPhone(UUID id, String name, String code, Instant lastHeard, boolean camera) {}
