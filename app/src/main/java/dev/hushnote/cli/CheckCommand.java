package dev.hushnote.cli;

import dev.hushnote.pack.HealthCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hushnote check`
@Command(name = "check")
final class CheckCommand extends Subcommand {

    @Mixin
    private JsonOption json;

    private boolean sound;

    CheckCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        HealthCheck.Report report = context().existingNotebook().healthCheck().run();
        sound = report.isSound();
        json.print(terminal(), report, () -> print(report));
    }

    @Override
    int exitCode() {
        return sound ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
    }

    private void print(HealthCheck.Report report) {
        terminal().say("cli.check-rows", report.rows(), report.photos());
        report.repairedPhotos().forEach(photo -> terminal().say("cli.check-repaired", photo));
        report.lostPhotos().forEach(photo -> terminal().say("cli.photo-lost", photo));
        if (!report.journalComplete() || report.damagedJournalLines() > 0) {
            terminal().say("cli.check-journal", report.damagedJournalLines());
        }
        report.damagedBackups().forEach(file -> terminal().say("cli.check-damaged-backup", file));
        report.backup()
                .ifPresentOrElse(
                        file -> terminal().say("cli.check-backup", file),
                        () -> terminal().say("cli.check-no-backup"));
        terminal().say(report.isSound() ? "cli.check-sound" : "cli.check-unsound");
    }
}
