package dev.hushnote.cli;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.log.EntryKind;
import dev.hushnote.rating.Light;
import dev.hushnote.review.Grouping;
import dev.hushnote.text.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/// Puts the commands together for one run.
final class CommandLines {

    private static final String HELP = "dev.hushnote.cli.help";

    private CommandLines() {}

    /// @param context shared by all commands of the run
    static CommandLine create(CommandContext context) {
        HushnoteCommand root = new HushnoteCommand(context);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new DemoCommand(context))
                .addSubcommand(group(
                        new ConferenceCommand(),
                        new ConferenceCommand.Add(context),
                        new ConferenceCommand.Edit(context),
                        new ConferenceCommand.ListAll(context),
                        new ConferenceCommand.Show(context)))
                .addSubcommand(group(
                        new TrackCommand(),
                        new TrackCommand.Add(context),
                        new TrackCommand.Edit(context),
                        new TrackCommand.ListAll(context)))
                .addSubcommand(group(
                        new SpeakerCommand(), new SpeakerCommand.Edit(context), new SpeakerCommand.ListAll(context)))
                .addSubcommand(group(
                        new SessionCommand(),
                        new SessionCommand.Add(context),
                        new SessionCommand.Edit(context),
                        new SessionCommand.Attend(context),
                        new SessionCommand.Delete(context),
                        new SessionCommand.ListAll(context),
                        new SessionCommand.Show(context)))
                .addSubcommand(group(new ScheduleCommand(), new ScheduleCommand.Import(context)))
                .addSubcommand(text(new LogCommand(context)))
                .addSubcommand(group(
                        new EntryCommand(),
                        text(new EntryCommand.Edit(context)),
                        text(new EntryCommand.Answer(context)),
                        new EntryCommand.Move(context),
                        new EntryCommand.Delete(context),
                        new EntryCommand.History(context)))
                .addSubcommand(group(
                        new PhotoCommand(),
                        new PhotoCommand.Add(context),
                        new PhotoCommand.Edit(context),
                        new PhotoCommand.Delete(context)))
                .addSubcommand(new RateCommand(context))
                .addSubcommand(group(
                        new RecordingCommand(),
                        new RecordingCommand.Attach(context),
                        new RecordingCommand.SetAnchor(context),
                        new RecordingCommand.RemoveAnchor(context),
                        new RecordingCommand.Links(context),
                        new RecordingCommand.ListAll(context),
                        new RecordingCommand.MatchList(context),
                        new RecordingCommand.Detach(context)))
                .addSubcommand(
                        group(new TrashCommand(), new TrashCommand.ListAll(context), new TrashCommand.Restore(context)))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new ReviewCommand(context))
                .addSubcommand(
                        group(new PackCommand(), new PackCommand.Export(context), new PackCommand.Import(context)))
                .addSubcommand(new BackupCommand(context))
                .addSubcommand(new RestoreCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new BatchCommand(context, words -> execute(context, words)));
        return configure(line, root, context);
    }

    /// Runs one command line and gives its exit code.
    static int execute(CommandContext context, String... words) {
        return create(context).execute(words);
    }

    /// A command whose text may begin with a dash.
    private static CommandLine text(Object command) {
        return new CommandLine(command).setUnmatchedOptionsArePositionalParams(true);
    }

    private static CommandLine group(Object group, Object... commands) {
        CommandLine line = new CommandLine(group);
        Arrays.stream(commands).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine configure(CommandLine line, HushnoteCommand root, CommandContext context) {
        Terminal terminal = context.terminal();
        ProblemReports reports = new ProblemReports(terminal);
        words(line, SessionKind.class);
        words(line, Recorded.class);
        words(line, EntryKind.class);
        words(line, Attendance.State.class);
        words(line, Light.class);
        words(line, Grouping.class);
        line.setExpandAtFiles(false); // a line may begin with @
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setResourceBundle(ResourceBundle.getBundle(
                HELP,
                terminal.messages().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.getCommandSpec().version(context.notebooks().versions().lines().toArray(String[]::new));
        line.setParameterExceptionHandler(reports::usage);
        line.setExecutionExceptionHandler((failure, _, _) -> reports.failure(failure));
        line.setExecutionStrategy(parsed -> {
            try {
                root.language().ifPresent(CommandLines::requireLanguage);
                context.use(root.notebook(), root.conference());
            } catch (Problem problem) {
                return reports.problem(problem);
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return line;
    }

    private static void requireLanguage(String language) {
        if (!language.equals("en") && !language.equals("ko")) {
            throw new Problem(Problem.Kind.USAGE, "problem.program-language", language);
        }
    }

    /// Constants are written in lower case with dashes.
    private static <E extends Enum<E>> void words(CommandLine line, Class<E> type) {
        Function<E, String> word =
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ITypeConverter<E> converter = text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        Problem.Kind.USAGE,
                        "problem.word",
                        text,
                        Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", "))));
        line.registerConverter(type, converter);
    }
}
