package dev.hushnote.schedule.ui;

import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.live.RoomChanges;
import dev.hushnote.live.Tallies;
import dev.hushnote.review.Traces;

/// What the Plan place asks of the notebook; away from the window's thread.
///
/// @param editor changes plans and attendance
/// @param rooms enters sessions
/// @param tallies counts logs
/// @param traces knows the lights
public record PlanServices(ProgrammeEditor editor, RoomChanges rooms, Tallies tallies, Traces traces) {}
