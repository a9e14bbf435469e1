package dev.hushnote.wiring;

import dev.hushnote.cli.Notebooks;
import dev.hushnote.cli.WindowWish;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.SchemaBackup;
import dev.hushnote.desktop.Fonts;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.pack.Restore;
import dev.hushnote.wiring.ui.ToolkitStart;
import dev.hushnote.wiring.ui.WindowProcess;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Opens notebooks with this machine's places, clock and program version.
///
/// @param places where notebooks and backups lie
/// @param clock the time
/// @param versions the program and its parts
/// @param toolkit the windows' toolkit
public record NotebookOpener(NotebookPlaces places, Clock clock, Versions versions, ToolkitStart toolkit)
        implements Notebooks {

    /// With a toolkit that comes up when a window is asked for.
    public NotebookOpener(NotebookPlaces places, Clock clock, Versions versions) {
        this(places, clock, versions, new ToolkitStart(new Fonts(Optional.empty())));
    }

    @Override
    public AppGraph open(Path folder, Path backups) {
        NotebookDatabase.Opening opening = opening(new NotebookFolder(folder));
        NotebookDatabase database = NotebookDatabase.open(opening);
        return new AppGraph(database, opening, backups);
    }

    @Override
    public int openWindow(WindowWish wish) {
        return new WindowProcess(this, toolkit, wish).run();
    }

    @Override
    public Restore restore() {
        return new Restore(this::opening);
    }

    private NotebookDatabase.Opening opening(NotebookFolder folder) {
        return new NotebookDatabase.Opening(
                folder, Model.tables(), clock, versions.hushnote(), new SchemaBackup(places, clock));
    }
}
