package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines in columns: a Markdown table, or cells that a web page's columns left tabs between. Either the first
/// line names what stands in each column, or it names a room for each, or the cells speak for themselves.
final class Columns {

    private static final int MOST = 40;
    private static final Pattern RULE = Pattern.compile("[|:\\s-]*-{2,}[|:\\s-]*");

    private final EntryText texts;
    private final RoleNames names = new RoleNames();
    private @Nullable List<String> header;

    Columns(EntryText texts) {
        this.texts = texts;
    }

    /// Whether a line stands in columns.
    boolean isCells(String line) {
        return line.contains("\t")
                || (line.startsWith("|") && line.indexOf('|', 1) > 0)
                || RULE.matcher(line).matches();
    }

    void end() {
        header = null;
    }

    /// The sessions of a line; none for a line that only names columns.
    List<Entry> entries(TextLine line, Function<ClockSpan, Entry> at, Days days) {
        if (RULE.matcher(line.text()).matches()) {
            return List.of();
        }
        List<String> cells = cells(line.text());
        int timed = -1;
        ClockSpan span = null;
        for (int i = 0; i < cells.size() && span == null; i++) {
            List<ClockSpan> spans = ClockSpans.in(cells.get(i));
            if (!spans.isEmpty() && isTime(cells.get(i), spans.getFirst())) {
                span = spans.getFirst();
                timed = i;
            }
        }
        if (span == null) {
            if (header == null || cells.size() >= header.size()) {
                header = cells;
            }
            return List.of();
        }
        ClockSpan whole = withEnd(span, cells, timed);
        return isByRoom(timed) ? byRoom(cells, timed, whole, at) : List.of(single(cells, timed, whole, at));
    }

    private static boolean isTime(String cell, ClockSpan span) {
        return EntryText.strip(cell.substring(0, span.from()) + cell.substring(span.to()))
                .isEmpty();
    }

    /// A second cell with a time alone is the end.
    private static ClockSpan withEnd(ClockSpan span, List<String> cells, int timed) {
        if (span.ends() == null && timed + 1 < cells.size()) {
            String next = cells.get(timed + 1);
            List<ClockSpan> spans = ClockSpans.in(next);
            if (!spans.isEmpty() && isTime(next, spans.getFirst())) {
                cells.set(timed + 1, "");
                return new ClockSpan(span.starts(), spans.getFirst().starts(), span.halves(), 0, 0);
            }
        }
        return span;
    }

    /// Whether the header names a place for every column but the time's.
    private boolean isByRoom(int timed) {
        if (header == null) {
            return false;
        }
        int rooms = 0;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (i != timed && !name.isBlank()) {
                if (role(name).isPresent() && !Places.isRoom(name) && !Places.isTrack(name)) {
                    return false;
                }
                rooms++;
            }
        }
        return rooms > 0;
    }

    private List<Entry> byRoom(List<String> cells, int timed, ClockSpan span, Function<ClockSpan, Entry> at) {
        List<Entry> entries = new ArrayList<>();
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count() - 1;
        for (int i = 0; i < cells.size(); i++) {
            if (i != timed && !cells.get(i).isBlank()) {
                Entry entry = at.apply(span);
                String name = header != null && i < header.size() ? header.get(i) : "";
                // What stands alone in its line, such as lunch, is for everybody.
                if (!name.isBlank() && (filled > 1 || header == null || header.size() <= 2)) {
                    if (Places.isTrack(name)) {
                        entry.track = name;
                    } else {
                        entry.room = name;
                    }
                }
                texts.into(entry, cells.get(i));
                entries.add(entry);
            }
        }
        return entries;
    }

    private Entry single(List<String> cells, int timed, ClockSpan span, Function<ClockSpan, Entry> at) {
        Entry entry = at.apply(span);
        Map<Role, String> known = new EnumMap<>(Role.class);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i != timed && !cell.isBlank()) {
                Optional<Role> role = header != null && i < header.size() ? role(header.get(i)) : Optional.empty();
                if (role.isPresent()) {
                    known.putIfAbsent(role.get(), cell);
                } else {
                    others.add(cell);
                }
            }
        }
        String title = known.getOrDefault(Role.TITLE, others.isEmpty() ? "" : others.removeFirst());
        texts.into(entry, title);
        known.forEach((role, cell) -> put(entry, role, cell));
        for (String other : others) {
            if (!EntryText.mark(entry, other)) {
                if (entry.speakers.isEmpty() && People.are(other)) {
                    entry.people(other);
                } else {
                    entry.description.add(other);
                }
            }
        }
        return entry;
    }

    private static void put(Entry entry, Role role, String cell) {
        switch (role) {
            case ROOM -> entry.room = cell;
            case TRACK -> entry.track = cell;
            case SPEAKERS -> entry.speakers.addAll(People.inCell(cell));
            case ABSTRACT -> entry.description.add(cell);
            default -> {
                // Nothing else is asked of a text.
            }
        }
    }

    private Optional<Role> role(String name) {
        return names.likeliest(name);
    }

    private static List<String> cells(String line) {
        boolean bars = line.startsWith("|");
        String inner = bars
                ? line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length())
                : line;
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split(bars ? "\\|" : "\t", MOST)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
