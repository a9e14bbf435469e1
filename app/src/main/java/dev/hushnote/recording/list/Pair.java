package dev.hushnote.recording.list;

import java.util.Set;

/// A video and a session that it may show, by their places in the lists.
///
/// @param clear whether it would do alone, were no other near
record Pair(int video, int session, double score, Set<Reason> reasons, boolean clear) {}
