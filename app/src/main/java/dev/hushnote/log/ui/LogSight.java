package dev.hushnote.log.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.ui.Thumbnails;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// What a cell of the log needs to know of the log around it, and what can be done from a cell.
interface LogSight {

    Texts texts();

    Thumbnails thumbnails();

    ZoneId zone();

    /// Hours and minutes, there where the conference is.
    String timeOfDay(Instant at);

    /// The key that gives the last photo its caption, as a person writes it.
    String captionKey();

    boolean isLastPhoto(UUID photo);

    boolean isEdited(UUID entry);

    /// Whether it is what is being heard in a recording.
    boolean isHeard(Entry entry);

    double editorHeight();

    void answer(Entry lookUp);

    void openPhoto(LogRow.PhotoEntry photo);
}
