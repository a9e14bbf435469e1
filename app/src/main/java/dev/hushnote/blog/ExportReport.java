package dev.hushnote.blog;

import java.util.List;

/// What an export did, or would do.
///
/// @param target absolute path of the blog's root
/// @param sessions sessions told
/// @param photos photos shown
/// @param files every file it concerns, in the order of writing
/// @param leftOut photos that could not be shown
/// @param cancelled titles of the sessions that were cancelled and are told all the same
/// @param unwanted sessions with photos in which none were to be taken
public record ExportReport(
        String target,
        int sessions,
        int photos,
        List<FileChange> files,
        List<PostDocument.LeftOut> leftOut,
        List<String> cancelled,
        List<Unwanted> unwanted) {

    public ExportReport {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        cancelled = List.copyOf(cancelled);
        unwanted = List.copyOf(unwanted);
    }

    /// A session with photos, although it or a speaker of it is marked "no photos".
    ///
    /// @param session its title
    /// @param photos how many of them the posts show
    public record Unwanted(String session, int photos) {}

    /// One file.
    ///
    /// @param path relative to the target, with `/`
    /// @param bytes its size in bytes, 0 for a file that is removed
    public record FileChange(String path, State state, long bytes) {}

    /// What becomes of a file.
    public enum State {
        NEW,
        CHANGED,
        /// It is there with just this content: not written again.
        SAME,
        /// We wrote it and somebody edited it since: left as it is.
        KEPT_EDITED,
        /// It is in the way and not ours: nothing at all is written.
        FOREIGN,
        /// We wrote it, nobody edited it, and it belongs to no post any more: deleted.
        REMOVED
    }
}
