package dev.hushnote.recording.list;

import java.util.BitSet;
import java.util.Set;

/// What a video tells of its session.
///
/// @param explained words of its title that no session's title has to explain
/// @param named speakers in its title
/// @param listed the sessions of the speakers that its list names apart
record Evidence(Video video, Words title, BitSet explained, Names.Named named, Set<Integer> listed) {}
