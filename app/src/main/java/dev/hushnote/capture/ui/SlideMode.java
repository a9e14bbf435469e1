package dev.hushnote.capture.ui;

/// What becomes of a slide that is seen for the first time.
public enum SlideMode {
    /// Nobody looks for slides.
    OFF,
    /// It is offered.
    SUGGEST,
    /// It is taken like a photo.
    KEEP
}
