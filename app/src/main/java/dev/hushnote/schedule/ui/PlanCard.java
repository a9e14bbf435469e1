package dev.hushnote.schedule.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.rating.Light;
import dev.hushnote.schedule.Timetable;
import org.jspecify.annotations.Nullable;

/// One session as the timetable shows it.
///
/// @param column index of its column, or -1 for all of them
/// @param people who speaks, or what kind it is
/// @param room its room, or an empty text
/// @param color colour of its track as `#rrggbb`, or null
/// @param interest 0 to 3
/// @param light the light that counts, or null
/// @param counts what was logged, or an empty text
/// @param state what became of it, or an empty text
/// @param choose whether another starred session runs at its time
/// @param running whether it runs now
/// @param over whether it has ended
record PlanCard(
        Session session,
        int column,
        String people,
        String room,
        @Nullable String color,
        int interest,
        @Nullable Light light,
        String counts,
        String state,
        boolean choose,
        boolean running,
        boolean over) {

    /// The column of what belongs to all of them.
    static final int EVERYWHERE = Timetable.Placed.EVERYWHERE;
}
