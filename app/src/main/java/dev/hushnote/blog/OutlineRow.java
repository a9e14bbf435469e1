package dev.hushnote.blog;

import dev.hushnote.conference.Session;
import dev.hushnote.rating.Light;
import java.util.Optional;

/// A session in the outline of a post, told or not.
///
/// @param lines public entries that are no photos
/// @param photos public photos
/// @param withheld entries that stay in the notebook because they are private
/// @param uncaptioned public photos without caption
/// @param unwanted public photos, where none were to be taken
/// @param openLookUps public look-ups without an answer
/// @param light the light that the post shows
/// @param unrated whether it is a programme item that took place, that the attendee was in and has not rated
/// @param draft whether a line of it is half-typed
/// @param absence why the post does not tell it, or nothing when it does
public record OutlineRow(
        Session session,
        int lines,
        int photos,
        int withheld,
        int uncaptioned,
        int unwanted,
        int openLookUps,
        Optional<Light> light,
        boolean unrated,
        boolean draft,
        Optional<Absence> absence) {

    /// Why a session is not told.
    public enum Absence {
        /// The session is private.
        PRIVATE,
        /// Everything logged in it is private.
        ALL_PRIVATE,
        /// The attendee had no part in it.
        NOTHING_LOGGED
    }

    public boolean isTold() {
        return absence.isEmpty();
    }
}
