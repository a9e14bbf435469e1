package dev.hushnote.capture.webcam;

import java.util.List;
import java.util.Locale;

/// How an operating system calls its cameras, in the words of ffmpeg.
public enum CameraSystem {
    V4L2,
    DSHOW,
    AVFOUNDATION;

    /// @param operatingSystem as the system property `os.name` says it
    public static CameraSystem of(String operatingSystem) {
        String name = operatingSystem.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return DSHOW;
        }
        return name.startsWith("mac") ? AVFOUNDATION : V4L2;
    }

    /// What lists the devices.
    List<String> listing() {
        return switch (this) {
            case V4L2 -> List.of("-sources", "v4l2");
            case DSHOW -> List.of("-list_devices", "true", "-f", "dshow", "-i", "dummy");
            case AVFOUNDATION -> List.of("-f", "avfoundation", "-list_devices", "true", "-i", "");
        };
    }

    String format() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The option before a device that asks it for pictures it has encoded itself; empty when it never does.
    List<String> askForJpeg() {
        return switch (this) {
            case V4L2 -> List.of("-input_format", "mjpeg");
            case DSHOW -> List.of("-vcodec", "mjpeg");
            case AVFOUNDATION -> List.of();
        };
    }

    String input(String id) {
        return switch (this) {
            case V4L2 -> id;
            case DSHOW -> "video=" + id;
            case AVFOUNDATION -> id + ":none";
        };
    }
}
