package dev.hushnote.cli;

import dev.hushnote.notebook.Marker;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.pack.Backups;
import dev.hushnote.pack.Restore;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote restore`: needs no database that opens, only a backup or a journal.
@Command(name = "restore")
final class RestoreCommand extends Subcommand {

    /// Exactly one of them.
    static final class Source {

        @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
        private @Nullable Path file;

        @Option(names = "--latest", required = true)
        private boolean latest;

        @Option(names = "--journal", required = true)
        private boolean journal;
    }

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path target;

    RestoreCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        Restore restore = context().notebooks().restore();
        Path to = context().resolve(target);
        Restore.Result result;
        if (source.journal) {
            result = restore.fromJournal(new NotebookFolder(context().folder()), to);
        } else {
            Path file =
                    source.latest || source.file == null ? latest() : context().resolve(source.file);
            terminal().say("cli.restoring", file);
            result = restore.fromFile(file, to);
        }
        terminal().say("cli.restored-notebook", result.rows(), result.photos(), result.folder());
        result.missingPhotos().forEach(photo -> terminal().warn("cli.photo-lost", photo));
    }

    private Path latest() {
        NotebookFolder folder = new NotebookFolder(context().folder());
        Marker marker = Marker.read(folder).orElseThrow(() -> Problem.notFound("problem.no-notebook", folder.root()));
        Path backups = context().notebooks().places().backupsOf(marker.notebook());
        return Backups.list(backups).stream()
                .map(Backups.Backup::file)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("problem.no-backup", backups));
    }
}
