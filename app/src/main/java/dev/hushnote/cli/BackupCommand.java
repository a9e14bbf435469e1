package dev.hushnote.cli;

import picocli.CommandLine.Command;

/// `hushnote backup`
@Command(name = "backup")
final class BackupCommand extends Subcommand {

    BackupCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        var backup = context().existingNotebook().backups().make();
        terminal().say("cli.backed-up", backup.file());
    }
}
