package dev.hushnote.recording.list;

import java.util.Set;
import java.util.UUID;

/// A session that a video may show.
///
/// @param session its id
/// @param score from 0 to 1, higher is better; only for comparing within one call
/// @param reasons in the order of [Reason]
public record Candidate(UUID session, double score, Set<Reason> reasons) {}
