/// Listening again: recordings attached to sessions, anchors that tie the log to their seconds, the position
/// that every entry has in a recording, and links that lead a browser there. Plays nothing itself.
@NullMarked
package dev.hushnote.recording;

import org.jspecify.annotations.NullMarked;
