package dev.hushnote.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hushnote trash`
@Command(name = "trash")
final class TrashCommand extends CommandGroup {

    @Command(name = "list")
    static final class ListAll extends Subcommand {

        @Mixin
        private JsonOption json;

        ListAll(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            json.print(
                    terminal(),
                    context().existingNotebook().trash().list(),
                    item -> item.deletedAt() + "  " + terminal().messages().get("kind." + item.kind()) + "  "
                            + item.summary() + "  " + item.id());
        }
    }

    @Command(name = "restore")
    static final class Restore extends Subcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "trash.id")
        private String id;

        Restore(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            context()
                    .existingNotebook()
                    .trash()
                    .restore(Arguments.id(id))
                    .forEach(item -> terminal()
                            .say("cli.restored", terminal().messages().get("kind." + item.kind()), item.summary()));
        }
    }
}
