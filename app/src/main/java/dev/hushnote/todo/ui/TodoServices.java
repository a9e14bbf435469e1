package dev.hushnote.todo.ui;

import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.log.LogEditor;
import dev.hushnote.todo.FollowUpList;

/// What the To do place reads and changes.
///
/// @param followUps lists what is open and what is done
/// @param logs answers look-ups and ticks marks off
/// @param programme says what was watched
public record TodoServices(FollowUpList followUps, LogEditor logs, ProgrammeEditor programme) {}
