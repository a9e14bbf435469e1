package dev.hushnote.capture.webcam;

import java.io.IOException;
import java.util.List;

/// The program that reads cameras.
@FunctionalInterface
public interface Program {

    /// The whole command line that runs it with the given arguments.
    ///
    /// @throws IOException when it is not there
    List<String> command(List<String> arguments) throws IOException;
}
