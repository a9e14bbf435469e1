package dev.hushnote.capture;

import java.time.Instant;

/// One encoded picture of a running source. Its bytes are never changed by anybody, so they are handed on uncopied.
///
/// @param jpeg a whole JPEG file
/// @param width px, read from the JPEG
/// @param height px, read from the JPEG
/// @param at when its last byte arrived
@SuppressWarnings("ArrayRecordComponent") // a copy per reader would cost more than the picture
public record Frame(byte[] jpeg, int width, int height, Instant at) {}
