package dev.hushnote.conference;

/// Whether something may leave the notebook in a post.
public enum Visibility {
    PUBLIC,
    /// Stays in the notebook and in packs; never reaches a post.
    PRIVATE;

    public boolean isPublic() {
        return this == PUBLIC;
    }
}
