package dev.hushnote.schedule.ui.incoming;

import java.nio.file.Path;
import java.util.List;

/// Lets the attendee choose the files of one programme. To be called on the window's thread.
@FunctionalInterface
public interface FileChoice {

    /// @return none when nothing was chosen
    List<Path> choose();
}
