package dev.hushnote.cli;

import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.pack.Restore;
import java.nio.file.Path;

/// Opens notebooks for the command line.
public interface Notebooks {

    /// Opens the notebook in a folder; makes a new one where there is none.
    ///
    /// @param backups folder that holds a folder of backups per notebook
    OpenNotebook open(Path folder, Path backups);

    /// Makes notebooks out of backups.
    Restore restore();

    /// Where things lie by default.
    NotebookPlaces places();

    /// The program and what it was built of.
    Versions versions();

    /// Opens the window and waits until it is closed.
    ///
    /// @return the exit code
    int openWindow(WindowWish wish);
}
