package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the commands of one call share: the terminal, and the notebook once a command has asked for it.
final class CommandContext implements AutoCloseable {

    private final Terminal terminal;
    private final Notebooks notebooks;
    private @Nullable Path folder;
    private @Nullable String conference;
    private @Nullable String conferenceOfBatch;
    private @Nullable OpenNotebook open;
    private Path base = Path.of("");
    private boolean inBatch;

    CommandContext(Terminal terminal, Notebooks notebooks) {
        this.terminal = terminal;
        this.notebooks = notebooks;
    }

    Terminal terminal() {
        return terminal;
    }

    Notebooks notebooks() {
        return notebooks;
    }

    /// From now on paths are relative to a batch file's folder, and another batch is refused.
    void enterBatch(Path baseFolder) {
        if (inBatch) {
            throw new Problem(Problem.Kind.USAGE, "problem.batch-in-batch");
        }
        inBatch = true;
        conferenceOfBatch = conference;
        base = baseFolder;
    }

    /// A path that was given on the command line or in a batch.
    Path resolve(Path path) {
        return base.resolve(path);
    }

    /// Takes the options that stand before the command.
    ///
    /// @throws Problem when a line of a batch names another notebook than the batch
    void use(Optional<Path> wantedFolder, Optional<String> wantedConference) {
        if (inBatch && wantedFolder.isPresent()) {
            throw new Problem(Problem.Kind.USAGE, "problem.batch-notebook");
        }
        wantedFolder.ifPresent(path -> folder = path);
        conference = wantedConference.orElse(conferenceOfBatch);
    }

    Path folder() {
        return folder == null ? notebooks.places().notebook() : folder;
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @param words what it is to take in
    /// @return the exit code
    int openWindow(Optional<Instant> startsAt, Optional<Locale> language, List<String> words) {
        return notebooks.openWindow(new WindowWish(
                folder(),
                notebooks.places().backups(),
                startsAt,
                language,
                words,
                Optional.ofNullable(terminal.environment().get("HUSHNOTE_START_LOG"))
                        .map(Path::of)));
    }

    /// Opens the notebook at the first call; a new one is made where there is none.
    OpenNotebook notebook() {
        OpenNotebook notebook = open;
        if (notebook == null) {
            notebook = notebooks.open(folder(), notebooks.places().backups());
            open = notebook;
        }
        return notebook;
    }

    /// Opens a notebook that must exist already.
    OpenNotebook existingNotebook() {
        if (open == null && !new NotebookFolder(folder()).holdsNotebook()) {
            throw Problem.notFound("problem.no-notebook", folder());
        }
        return notebook();
    }

    /// The conference that was named, if any was; perhaps one that is not there yet.
    Optional<String> wantedConference() {
        return Optional.ofNullable(conference);
    }

    Conference conference() {
        return new Lookup(existingNotebook()).conference(Optional.ofNullable(conference));
    }

    Lookup lookup() {
        return new Lookup(existingNotebook());
    }

    /// Makes the backup that is due, then closes the notebook.
    @Override
    public void close() {
        OpenNotebook notebook = open;
        if (notebook == null) {
            return;
        }
        open = null;
        try {
            notebook.backups().makeIfDue();
        } catch (Problem problem) {
            terminal.warn("cli.backup-failed", terminal.messages().of(problem));
        } finally {
            notebook.close();
        }
    }
}
