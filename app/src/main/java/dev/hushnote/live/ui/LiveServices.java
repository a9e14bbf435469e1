package dev.hushnote.live.ui;

import dev.hushnote.conference.Programme;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.live.Nudge;
import dev.hushnote.live.RoomChanges;
import dev.hushnote.live.Tallies;
import dev.hushnote.live.Whereabouts;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.rating.Ratings;
import dev.hushnote.review.Traces;

/// What the Live place asks and changes.
///
/// @param programme the programme
/// @param editor changes it
/// @param whereabouts tells where the attendee is
/// @param rooms changes that
/// @param nudge knows what waits for a light
/// @param tallies counts logs
/// @param traces reads the lights of a conference
/// @param ratings reads a session's lights
/// @param lights gives lights
public record LiveServices(
        Programme programme,
        ProgrammeEditor editor,
        Whereabouts whereabouts,
        RoomChanges rooms,
        Nudge nudge,
        Tallies tallies,
        Traces traces,
        Ratings ratings,
        RatingEditor lights) {}
