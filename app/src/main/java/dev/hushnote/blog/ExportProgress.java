package dev.hushnote.blog;

/// Is told how far an export is. Called from several threads, not always in order.
@FunctionalInterface
public interface ExportProgress {

    /// Nobody wants to know.
    ExportProgress UNTOLD = (_, _) -> {};

    /// @param done images that are ready
    /// @param all images of the whole export
    void ready(int done, int all);
}
