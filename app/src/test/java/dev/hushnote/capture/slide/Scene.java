package dev.hushnote.capture.slide;

/// How a talk is seen.
enum Scene {
    /// The screen itself is shared: clean, with a pointer that moves.
    SCREEN,
    /// A camera stands still in the room.
    TRIPOD,
    /// Somebody holds the camera.
    HAND_HELD
}
