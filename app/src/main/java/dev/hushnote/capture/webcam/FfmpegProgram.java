package dev.hushnote.capture.webcam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// The ffmpeg program that comes with Hushnote, for the platform it was built for.
public final class FfmpegProgram implements Program {

    /// Unpacks the program into the user's cache the first time, which takes a second: never on a window's thread.
    @Override
    public List<String> command(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        try {
            command.add(Loader.load(ffmpeg.class));
        } catch (LinkageError | RuntimeException e) {
            throw new IOException("no ffmpeg program for this platform", e);
        }
        command.addAll(arguments);
        return command;
    }
}
