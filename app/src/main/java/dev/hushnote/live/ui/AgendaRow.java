package dev.hushnote.live.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.rating.Light;
import org.jspecify.annotations.Nullable;

/// One session of the day as the agenda shows it.
///
/// @param time its start
/// @param second its second line: what was logged, or who speaks
/// @param color colour of its track as `#rrggbb`, or null
/// @param light the light that counts, or null
/// @param starred whether the attendee wants to go
/// @param live whether the attendee is in it
/// @param state that it runs and how long still, or an empty text
/// @param draft whether something half-typed waits in it
/// @param over whether it has ended
record AgendaRow(
        Session session,
        String time,
        String second,
        @Nullable String color,
        @Nullable Light light,
        boolean starred,
        boolean live,
        String state,
        boolean draft,
        boolean over) {}
