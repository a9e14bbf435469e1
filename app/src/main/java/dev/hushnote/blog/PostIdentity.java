package dev.hushnote.blog;

import java.time.ZonedDateTime;

/// What a post is known by: it stays the same over exports.
///
/// @param slug ASCII name, unique in its target
/// @param dated the post's date, in the conference's zone
public record PostIdentity(String slug, ZonedDateTime dated) {

    /// Date and slug, as many engines name their files.
    public String datedSlug() {
        return dated.toLocalDate() + "-" + slug;
    }
}
