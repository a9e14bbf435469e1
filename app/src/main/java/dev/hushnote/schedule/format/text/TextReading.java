package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through the lines of a text and collects its sessions. Used once.
final class TextReading {

    private static final int LONGEST_TITLE = 100;

    private final List<Entry> entries = new ArrayList<>();
    private final Days days;
    private final EntryText texts;
    private final Columns columns;
    private @Nullable Entry current;
    private @Nullable String room;
    private @Nullable String track;
    private @Nullable String title;
    private boolean afterBlank = true;
    /// Whether the time of the current entry stood alone in its line, so that several titles may follow.
    private boolean alone;

    TextReading(Style style, Days days) {
        this.texts = new EntryText(style);
        this.days = days;
        this.columns = new Columns(texts);
    }

    /// The sessions, in the text's order.
    List<Entry> read(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                afterBlank = true;
            } else {
                line(lines.get(i), i + 1 < lines.size() && lines.get(i + 1).span() != null);
                afterBlank = false;
            }
        }
        entries.removeIf(entry -> entry.title.isBlank() && entry.speakers.isEmpty() && entry.description.isEmpty());
        return entries;
    }

    /// What stands above the first day and time; null when nothing like a title does.
    @Nullable
    String title() {
        return title;
    }

    private void line(TextLine line, boolean aboveTime) {
        if (columns.isCells(line.text())) {
            cells(line);
        } else if (line.span() != null) {
            timed(line, line.span());
        } else if (line.isDay() && !waits()) {
            day(line);
        } else if (current == null || (afterBlank && !waits()) || line.heading() || (aboveTime && isAbove(line))) {
            heading(line);
        } else {
            below(line, current);
        }
    }

    private boolean waits() {
        return current != null && current.title.isBlank();
    }

    /// Whether a line is a room or a track for what follows, not for what stands above.
    private boolean isAbove(TextLine line) {
        EntryMark mark = EntryMark.of(line.text());
        boolean bracketed = line.text().matches("[\\[【(<].{1,60}[\\]】)>]");
        boolean asBefore = !alone && (mark.room() == null ? track != null : room != null);
        return (mark.room() != null || mark.track() != null) && (bracketed || asBefore);
    }

    private void day(TextLine line) {
        if (line.date() != null) {
            days.begin(line.date());
        }
        room = null;
        track = null;
        EntryMark mark = EntryMark.of(line.rest());
        room = mark.room() == null ? room : mark.room();
        track = mark.track() == null ? track : mark.track();
        columns.end();
        current = null;
    }

    private void timed(TextLine line, ClockSpan span) {
        if (line.date() != null) {
            days.begin(line.date());
        }
        Entry entry = new Entry(span, days.current(), room, track);
        alone = EntryText.strip(line.rest()).isBlank() || EntryText.mark(entry, EntryText.strip(line.rest()));
        if (!alone) {
            texts.into(entry, line.rest());
        }
        add(entry);
    }

    private void add(Entry entry) {
        entries.add(entry);
        current = entry;
    }

    private void heading(TextLine line) {
        EntryMark mark = EntryMark.of(line.text());
        if (mark.room() != null) {
            room = mark.room();
            track = mark.track() == null ? (current == null ? track : null) : mark.track();
            current = null;
        } else if (mark.track() != null) {
            track = mark.track();
            current = null;
        } else if (current != null && !line.heading()) {
            below(line, current);
        } else if (entries.isEmpty() && line.text().length() <= LONGEST_TITLE) {
            if (line.date() != null && line.date().hasDate()) {
                days.begin(line.date());
            }
            title = title == null ? line.text() : title;
        } else {
            current = null;
        }
    }

    private void below(TextLine line, Entry entry) {
        String text = line.text();
        if (entry.title.isBlank()) {
            if (!EntryText.mark(entry, EntryText.strip(text))) {
                texts.into(entry, text);
            }
        } else if (alone && (line.bulleted() || besides(text))) {
            Entry other = entry.beside();
            other.room = room;
            other.track = track;
            texts.into(other, text);
            add(other);
        } else if (EntryText.labelled(entry, text)) {
            return;
        } else if (entry.description.isEmpty() && Places.isRoom(text)) {
            entry.room = text;
        } else if (entry.description.isEmpty() && Places.isTrack(text)) {
            entry.track = text;
        } else if (WebAddress.of(text) != null) {
            entry.url = entry.url == null ? WebAddress.of(text) : entry.url;
        } else {
            words(entry, text);
        }
    }

    /// Whether a line is one more title with its speakers, not a part of the one above.
    private boolean besides(String text) {
        Entry trial = new Entry(new ClockSpan(java.time.LocalTime.MIDNIGHT, null, false, 0, 0), null, null, null);
        texts.into(trial, text);
        return !trial.speakers.isEmpty() && !trial.title.isBlank() && !People.are(text);
    }

    private static void words(Entry entry, String text) {
        String names = text.replaceFirst("(?iu)^(?:by|with|von|par)\\s+", "");
        boolean by = text.length() <= LONGEST_TITLE && text.regionMatches(true, 0, "by ", 0, 3);
        if (entry.speakers.isEmpty() && entry.description.isEmpty() && (by || People.are(names))) {
            entry.people(names);
        } else {
            entry.description.add(text);
        }
    }

    private void cells(TextLine line) {
        List<Entry> found = columns.entries(line, span -> new Entry(span, days.current(), room, track), days);
        found.forEach(this::add);
        alone = false;
    }
}
