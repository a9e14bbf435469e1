package dev.hushnote.capture;

/// How a source is doing.
public sealed interface SourceState {

    /// Nothing is chosen, or it sleeps.
    record Off() implements SourceState {}

    /// Asked for pictures, none came yet.
    record Starting() implements SourceState {}

    /// Pictures come.
    ///
    /// @param width granted px, which may differ from what was asked
    /// @param height granted px
    /// @param framesPerSecond as counted lately; 0 until that is known
    record Running(int width, int height, double framesPerSecond) implements SourceState {}

    /// No pictures come; the source keeps trying by itself.
    ///
    /// @param detail what the device, program or other side said, in its own words; may be empty
    record Lost(Reason reason, String detail) implements SourceState {}
}
