package dev.hushnote.cli;

import java.util.concurrent.Callable;

/// A command that does something: problems leave it as exceptions, everything else is exit code 0.
abstract class Subcommand implements Callable<Integer> {

    private final CommandContext context;

    Subcommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public final Integer call() {
        run();
        return exitCode();
    }

    abstract void run();

    /// What the process ends with when nothing was thrown.
    int exitCode() {
        return ExitCodes.DONE;
    }

    final CommandContext context() {
        return context;
    }

    final Terminal terminal() {
        return context.terminal();
    }
}
