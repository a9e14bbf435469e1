package dev.hushnote.cli;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on standard error what went wrong, in the reader's words, and chooses the exit code.
record ProblemReports(Terminal terminal) {

    private static final System.Logger LOG = System.getLogger(ProblemReports.class.getName());

    /// A call that does not parse.
    int usage(ParameterException failure, String[] arguments) {
        Problem problem = problemIn(failure);
        if (problem != null) {
            terminal.complain(problem);
        } else {
            terminal.complain(sentence(failure));
        }
        terminal.complain(terminal.messages()
                .get("cli.see-help", failure.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCodes.USAGE;
    }

    /// A command that failed.
    int failure(Exception failure) {
        Problem problem = problemIn(failure);
        if (problem != null) {
            return problem(problem);
        }
        LOG.log(System.Logger.Level.ERROR, "command failed", failure);
        terminal.warn("cli.unexpected", String.valueOf(failure));
        return ExitCodes.UNEXPECTED;
    }

    /// A problem that a person can solve.
    int problem(Problem problem) {
        terminal.complain(problem);
        return ExitCodes.of(problem);
    }

    private static @Nullable Problem problemIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }

    private String sentence(ParameterException failure) {
        return switch (failure) {
            case MissingParameterException missing ->
                terminal.messages().get("cli.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unmatched ->
                terminal.messages().get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice -> terminal.messages().get("cli.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> terminal.messages().get("cli.exclusive");
            default -> {
                ArgSpec argument = failure.getArgSpec();
                yield argument == null
                        ? terminal.messages().get("cli.no-command")
                        : terminal.messages().get("cli.bad-value", name(argument), String.valueOf(failure.getValue()));
            }
        };
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(ProblemReports::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
