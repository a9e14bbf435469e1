package dev.hushnote.schedule.format.hoverboard;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Where the timetable of a day puts a session.
record Placed(
        String id,
        @Nullable LocalTime starts,
        @Nullable Duration lasts,
        @Nullable String room) {}
