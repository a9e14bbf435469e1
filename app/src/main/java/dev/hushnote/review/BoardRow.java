package dev.hushnote.review;

import java.util.List;

/// One line of the board.
///
/// @param group the day, track, speaker, company or kind; empty for sessions that have none
/// @param green sessions rated green
/// @param yellow sessions rated yellow
/// @param red sessions rated red
/// @param unrated sessions attended and not rated yet
/// @param sessions the sessions
public record BoardRow(String group, int green, int yellow, int red, int unrated, List<RatedSession> sessions) {

    public BoardRow {
        sessions = List.copyOf(sessions);
    }
}
