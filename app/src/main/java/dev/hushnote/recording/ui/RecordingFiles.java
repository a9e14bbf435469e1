package dev.hushnote.recording.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Which files are recordings.
public final class RecordingFiles {

    private static final List<String> ENDINGS = List.of(
            ".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ts", ".mp3", ".m4a", ".aac", ".wav",
            ".ogg", ".oga", ".opus", ".flac", ".wma", ".wmv");

    private RecordingFiles() {}

    /// Whether a file's name says that it is one.
    public static boolean isRecording(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
