package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.merge.Incoming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the sessions that come in new.
sealed interface SessionRow {

    record Day(LocalDate day, int sessions) implements SessionRow {}

    /// @param color of its track, or null
    record Talk(Incoming session, @Nullable String color) implements SessionRow {}

    /// By day, each day under its name.
    static List<SessionRow> of(Look look) {
        List<SessionRow> rows = new ArrayList<>();
        LocalDate day = null;
        for (Incoming session : look.sessions()) {
            LocalDate its = session.slot().day();
            if (!its.equals(day)) {
                day = its;
                int count = (int) look.sessions().stream()
                        .filter(other -> other.slot().day().equals(its))
                        .count();
                rows.add(new Day(its, count));
            }
            rows.add(new Talk(session, look.colorOf(session.track()).orElse(null)));
        }
        return rows;
    }
}
