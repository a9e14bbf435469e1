package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.RatingEditor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote rate`
@Command(name = "rate")
final class RateCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
    private String named;

    @Parameters(index = "1", paramLabel = "green|yellow|red", descriptionKey = "light")
    private Light light;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--chip", paramLabel = "WORD")
    private List<String> chips = List.of();

    @Option(names = "--at", paramLabel = "T")
    private @Nullable String at;

    @Option(names = "--private")
    private boolean isPrivate;

    @Option(names = "--private-reason")
    private boolean isReasonPrivate;

    RateCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        Conference conference = context().conference();
        Session session = context().lookup().session(conference, named);
        context()
                .notebook()
                .ratingEditor()
                .rate(new RatingEditor.NewRating(
                        session.id(),
                        light,
                        reason,
                        chips,
                        Arguments.optionalInstant(at, conference.zone()),
                        visibility(isPrivate),
                        visibility(isReasonPrivate)));
        String own = light.word(conference.words());
        terminal()
                .say(
                        "cli.rated",
                        session.title(),
                        light.shape(),
                        own == null ? terminal().messages().word("light", light) : own);
    }

    private static Visibility visibility(boolean isPrivate) {
        return isPrivate ? Visibility.PRIVATE : Visibility.PUBLIC;
    }
}
