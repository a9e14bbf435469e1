package dev.hushnote.cli;

import dev.hushnote.rating.Light;
import dev.hushnote.review.BoardRow;
import dev.hushnote.review.Grouping;
import dev.hushnote.review.RatedSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hushnote review`
@Command(name = "review")
final class ReviewCommand extends Subcommand {

    @Option(names = "--by", paramLabel = "day|track|speaker|company|kind")
    private Grouping grouping = Grouping.DAY;

    @Mixin
    private JsonOption json;

    ReviewCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        var board = context()
                .existingNotebook()
                .reviewBoard()
                .by(grouping, context().conference().id());
        json.print(terminal(), board, () -> board.forEach(this::print));
    }

    private void print(BoardRow row) {
        String group = row.group().isEmpty() ? terminal().messages().get("cli.no-group") : row.group();
        terminal()
                .say(
                        "cli.board-row",
                        group,
                        Light.GREEN.shape() + " " + row.green(),
                        Light.YELLOW.shape() + " " + row.yellow(),
                        Light.RED.shape() + " " + row.red(),
                        row.unrated());
        for (RatedSession session : row.sessions()) {
            String shape = session.light() == null ? "·" : session.light().shape();
            terminal()
                    .line("  " + shape + " " + session.title()
                            + (session.reason() == null ? "" : " — " + session.reason()));
        }
    }
}
