package dev.hushnote.cli;

import dev.hushnote.pack.PackImport;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote pack`
@Command(name = "pack")
final class PackCommand extends CommandGroup {

    @Command(name = "export")
    static final class Export extends Subcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "pack.file")
        private Path file;

        @Option(names = "--only-conference")
        private boolean onlyConference;

        Export(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Path target = context().resolve(file);
            if (onlyConference) {
                context()
                        .existingNotebook()
                        .packWriter()
                        .writeConference(target, context().conference().id());
            } else {
                context().existingNotebook().packWriter().writeNotebook(target);
            }
            terminal().say("cli.packed", target.toAbsolutePath().normalize());
        }
    }

    @Command(name = "import")
    static final class Import extends Subcommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "pack.file")
        private Path file;

        Import(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            OpenNotebook notebook = context().notebook();
            if (!notebook.programme().conferences().isEmpty()) {
                notebook.backups().make();
            }
            PackImport.Result result = notebook.packImport().take(context().resolve(file));
            terminal()
                    .say(
                            "cli.unpacked",
                            result.added(),
                            result.updated(),
                            result.kept(),
                            result.same(),
                            result.photos());
        }
    }
}
