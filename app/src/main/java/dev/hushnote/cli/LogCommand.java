package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.text.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote log`
@Command(name = "log")
final class LogCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
    private String named;

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "entry.text")
    private String text;

    @Option(names = "--mark", paramLabel = "MARK")
    private EntryKind mark = EntryKind.TEXT;

    @Option(names = "--answer", paramLabel = "TEXT")
    private @Nullable String answer;

    @Option(names = "--at", paramLabel = "T")
    private @Nullable String at;

    @Option(names = "--private")
    private boolean isPrivate;

    LogCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        if (mark == EntryKind.PHOTO) {
            throw new Problem(Problem.Kind.USAGE, "problem.log-photo");
        }
        Conference conference = context().conference();
        Session session = context().lookup().session(conference, named);
        Entry entry = context()
                .notebook()
                .logEditor()
                .add(new NewEntry(
                        session.id(),
                        mark,
                        text(text),
                        answer,
                        null,
                        Arguments.optionalInstant(at, conference.zone()),
                        isPrivate ? Visibility.PRIVATE : Visibility.PUBLIC));
        terminal().say("cli.logged", session.title(), entry.id());
    }
}
