package dev.hushnote.capture;

import dev.hushnote.photo.Photo;
import java.util.Optional;
import java.util.UUID;

/// What became of a picture that arrived.
///
/// @param photo the photo
/// @param session the session in whose log it stands; nothing when it lies in the conference's inbox
/// @param added false when the conference had this file already; then nothing was changed
/// @param decodable false when the file is kept but cannot be shown
public record Arrived(Photo photo, Optional<UUID> session, boolean added, boolean decodable) {}
