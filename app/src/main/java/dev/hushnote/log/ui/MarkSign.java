package dev.hushnote.log.ui;

import dev.hushnote.log.EntryKind;
import java.util.Locale;

/// How a kind of entry is shown: by the character that makes it.
final class MarkSign {

    private MarkSign() {}

    /// The character, or an empty text for plain lines and photos.
    static String of(EntryKind kind) {
        return switch (kind) {
            case TEXT, PHOTO -> "";
            case INSIGHT -> "!";
            case LOOK_UP -> "?";
            case MISSED -> "~";
            case LISTEN_AGAIN -> "@";
            case QUOTE -> ">";
            case PHOTO_WANTED -> "+";
            case HEADING -> "#";
        };
    }

    static String styleClass(EntryKind kind) {
        return "mark-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
