package dev.hushnote.schedule.format.frab;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When an event of a schedule is, as it stands.
///
/// @param date usually with time and offset
/// @param start usually the time on the conference's clocks
/// @param day the day it is listed under
/// @param dayChange what is earlier belongs to the night after that day
record FrabEvent(
        @Nullable String title,
        @Nullable String date,
        @Nullable String start,
        @Nullable LocalDate day,
        LocalTime dayChange) {}
