package dev.hushnote.phone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A picture that came from a phone.
///
/// @param id given by the phone; the same picture sent again has the same
/// @param file its bytes, synced; deleted once it was stored
/// @param takenAt when it was taken, by the laptop's clock
/// @param device the phone's name
/// @param gallery whether it was chosen from the phone's pictures; then the file knows better when it was taken
/// @param ahead how far the phone's clock is ahead of the laptop's; negative when it is behind
public record PhonePicture(UUID id, Path file, Instant takenAt, String device, boolean gallery, Duration ahead) {}
