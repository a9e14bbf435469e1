package dev.hushnote.capture.ui;

import dev.hushnote.capture.SourceState;
import dev.hushnote.desktop.Texts;

/// What is said instead of a picture.
record SourceWords(Texts texts) {

    /// @param chosen whether there is a source at all
    /// @return empty while there are pictures
    String of(SourceState now, boolean chosen, boolean asleep) {
        return switch (now) {
            case SourceState.Off _ when chosen -> asleep ? texts.get("camera.asleep") : "";
            case SourceState.Off _ -> texts.get("camera.no-source");
            case SourceState.Starting _ -> texts.get("camera.starting");
            case SourceState.Running _ -> "";
            case SourceState.Lost lost -> texts.get(key(lost));
        };
    }

    private static String key(SourceState.Lost lost) {
        return switch (lost.reason()) {
            case MISSING -> "camera.lost-missing";
            case BUSY -> "camera.lost-busy";
            case FORBIDDEN -> "camera.lost-forbidden";
            case GONE -> "camera.lost-gone";
            case CRASHED -> "camera.lost-crashed";
            case UNREACHABLE -> "camera.lost-unreachable";
            case WRONG_ANSWER -> "camera.lost-wrong-answer";
        };
    }
}
