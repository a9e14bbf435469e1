package dev.hushnote.schedule.format.text;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A room or a track that a line of its own names.
record EntryMark(@Nullable String room, @Nullable String track) {

    static EntryMark of(String line) {
        String text = EntryText.strip(line);
        String inside = text.matches("[\\[【(<].{1,60}[\\]】)>]") ? text.substring(1, text.length() - 1) : text;
        Entry entry = new Entry(new ClockSpan(LocalTime.MIDNIGHT, null, false, 0, 0), null, null, null);
        EntryText.mark(entry, inside.strip());
        return new EntryMark(entry.room, entry.track);
    }
}
