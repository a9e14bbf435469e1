package dev.hushnote.cli;

import dev.hushnote.text.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that does something: problems leave it as exceptions, everything else is exit code 0.
abstract class Subcommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private CommandSpec spec;

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

    /// A text that may begin with a dash, as a bullet does. What looks like an option is refused, lest a mistyped one
    /// be logged, unless `--` ended the options.
    final String text(String word) {
        boolean ended =
                spec.root().commandLine().getParseResult().originalArgs().contains("--");
        if (!ended && Arguments.looksLikeOption(word)) {
            throw new Problem(Problem.Kind.USAGE, "problem.unknown-option", word);
        }
        return word;
    }

    final CommandContext context() {
        return context;
    }

    final Terminal terminal() {
        return context.terminal();
    }
}
