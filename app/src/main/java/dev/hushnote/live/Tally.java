package dev.hushnote.live;

/// How much was logged in a session.
///
/// @param notes entries that are no photos
public record Tally(int notes, int photos) {

    public static final Tally NOTHING = new Tally(0, 0);
}
