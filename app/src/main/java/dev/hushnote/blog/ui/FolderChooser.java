package dev.hushnote.blog.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Lets the attendee pick a folder in the system's own way.
@FunctionalInterface
public interface FolderChooser {

    /// @param begin where to begin looking, or nothing
    /// @return the folder, or nothing when none was picked
    Optional<Path> choose(Optional<Path> begin);
}
