package dev.hushnote.blog;

import org.jspecify.annotations.Nullable;

/// How one blog engine wants a post: where its files lie and what stands on top.
///
/// Paths are relative to the site's root, with `/` between names.
public interface Profile {

    /// Its name on the command line and in the database.
    String name();

    Dialect dialect();

    /// Where the post's text goes.
    String textFile(PostIdentity post);

    /// Where an image of the post goes.
    String imageFile(PostIdentity post, String fileName);

    /// How the post's text refers to one of its images.
    String imageLink(PostIdentity post, String fileName);

    /// How a post's text refers to another post of the same export.
    String postLink(PostIdentity target);

    /// What stands before the first paragraph: front matter, or the title.
    String head(PostDocument document, @Nullable String coverFile);

    /// The mark between the excerpt and the rest, or an empty text where the engine knows none.
    String excerptMark();
}
