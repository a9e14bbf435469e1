package dev.hushnote.schedule.format.table;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.WebAddress;
import dev.hushnote.schedule.format.guess.Meanings;
import dev.hushnote.schedule.format.text.Days;
import dev.hushnote.schedule.format.text.WrittenDates;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a table by a mapping. Cells that were merged in a spreadsheet are empty below the first
/// one: days go on, and so do times where the room or the track is another one. Used once.
final class TableReading {

    private final Table table;
    private final Cells cells;
    private final LocalDate today;
    private final RowTimes times;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<RawSession> sessions = new ArrayList<>();
    private RowTimes.@Nullable Slot slot;
    private @Nullable String before;

    TableReading(Table table, Mapping mapping, LocalDate today) {
        this.table = table;
        this.cells = new Cells(table, mapping);
        this.today = today;
        LocalDate first = mapping.firstDay();
        WrittenDates dates = new WrittenDates(DateOrder.isMonthFirst(dated()));
        this.times = new RowTimes(
                dates, first == null ? new Days(today) : Days.from(first), first == null ? today : first, dated());
    }

    RawProgramme read() {
        table.rows().forEach(this::row);
        if (times.undated()) {
            warnings.add(Warning.of(Warning.Kind.NO_DATE, today.toString()));
        }
        return new RawProgramme(Format.TABLE, About.NOTHING, List.of(), sessions, warnings);
    }

    private List<String> dated() {
        List<String> all = new ArrayList<>();
        for (List<String> row : table.rows()) {
            for (Role role : new Role[] {Role.DATE, Role.START, Role.END}) {
                all.addAll(cells.all(row, role));
            }
        }
        return all;
    }

    private void row(List<String> row) {
        String title = cells.one(row, Role.TITLE);
        String start = cells.one(row, Role.START);
        String date = cells.one(row, Role.DATE);
        List<String> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1 && Column.isDate(filled.getFirst())) {
            times.day(filled.getFirst());
            return;
        }
        times.day(date);
        if (title == null && start == null) {
            warnings.add(Warning.of(Warning.Kind.LEFT_OUT, String.join(" · ", filled)));
            return;
        }
        RawSession session = session(row, title);
        slot(row, session, start);
        sessions.add(session);
    }

    private void slot(List<String> row, RawSession session, @Nullable String start) {
        String place = Objects.requireNonNullElse(cells.one(row, Role.ROOM), "")
                + "\n"
                + Objects.requireNonNullElse(cells.one(row, Role.TRACK), "");
        if (start != null) {
            slot = times.slot(start);
            if (slot == null) {
                warnings.add(Warning.of(Warning.Kind.TIME_UNREADABLE, start));
            }
        } else if (place.isBlank() || place.equals(before) || cells.one(row, Role.END) != null) {
            slot = null;
        }
        before = place;
        if (slot == null) {
            return;
        }
        String end = cells.one(row, Role.END);
        session.starts(slot.starts())
                .ends(end == null ? slot.ends() : times.end(end, slot.starts()))
                .lasts(RowTimes.length(cells.one(row, Role.DURATION)));
    }

    private RawSession session(List<String> row, @Nullable String title) {
        RawSession session = new RawSession()
                .id(cells.one(row, Role.ID))
                .title(title)
                .day(times.day())
                .room(cells.one(row, Role.ROOM))
                .track(cells.one(row, Role.TRACK))
                .description(cells.one(row, Role.ABSTRACT))
                .language(cells.one(row, Role.LANGUAGE))
                .url(WebAddress.of(cells.one(row, Role.URL)));
        RowSpeakers.of(cells.all(row, Role.SPEAKERS), cells.all(row, Role.AFFILIATION))
                .forEach(session::speaker);
        String kind = cells.one(row, Role.KIND);
        if (kind != null) {
            session.kind(Meanings.kind(kind, cells.header(Role.KIND)));
        }
        String standing = cells.one(row, Role.STANDING);
        if (standing != null) {
            session.standing(Meanings.standing(standing, cells.header(Role.STANDING)));
        }
        return session.recording(recording(row));
    }

    private Recording recording(List<String> row) {
        String said = cells.one(row, Role.RECORDED);
        URI video = WebAddress.of(cells.one(row, Role.VIDEO));
        URI slides = WebAddress.of(cells.one(row, Role.SLIDES));
        Recorded recorded = said == null ? Recorded.UNKNOWN : Meanings.recorded(said, cells.header(Role.RECORDED));
        return recorded == Recorded.UNKNOWN && video == null && slides == null
                ? Recording.UNKNOWN
                : new Recording(recorded, video, slides);
    }
}
