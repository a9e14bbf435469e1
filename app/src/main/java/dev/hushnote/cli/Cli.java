package dev.hushnote.cli;

import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs the program from the command line.
public final class Cli {

    private Cli() {}

    /// Runs one call and gives its exit code; the notebook is closed when it returns.
    public static int run(Terminal terminal, Notebooks notebooks, String... arguments) {
        CommandContext context = new CommandContext(terminal, notebooks);
        int exitCode = WindowLine.read(arguments)
                .map(line -> openWindow(context, line))
                .orElseGet(() -> CommandLines.execute(context, arguments));
        try {
            context.close();
            return exitCode;
        } catch (Problem problem) {
            terminal.complain(problem);
            return exitCode == ExitCodes.DONE ? ExitCodes.of(problem) : exitCode;
        }
    }

    /// Whether a command line has nothing but the window's options, so that no command can be meant.
    public static boolean opensWindow(String... arguments) {
        return WindowLine.read(arguments).isPresent();
    }

    private static int openWindow(CommandContext context, WindowLine line) {
        try {
            context.use(line.notebook(), Optional.empty());
            return context.openWindow(line.clock(), line.language(), List.of());
        } catch (RuntimeException e) {
            return new ProblemReports(context.terminal()).failure(e);
        }
    }

    /// The language to speak: `--lang`, then the environment's `HUSHNOTE_LANG`, then the system's.
    public static Messages messages(Map<String, String> environment, Locale system, String... arguments) {
        String wanted = option(arguments);
        String chosen = wanted == null ? environment.get("HUSHNOTE_LANG") : wanted;
        return new Messages(Messages.nearest(chosen == null ? system : Locale.forLanguageTag(chosen)));
    }

    private static @Nullable String option(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--")) {
                return null;
            }
            if (arguments[i].startsWith("--lang=")) {
                return arguments[i].substring("--lang=".length());
            }
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return null;
    }
}
