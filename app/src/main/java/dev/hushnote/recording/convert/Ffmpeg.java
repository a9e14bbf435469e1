package dev.hushnote.recording.convert;

import java.io.IOException;
import java.util.List;

/// The ffmpeg program.
@FunctionalInterface
public interface Ffmpeg {

    /// The whole command line that runs it with the given arguments.
    ///
    /// @throws IOException when it is not there
    List<String> command(List<String> arguments) throws IOException;
}
