package dev.hushnote.cli;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote session`
@Command(name = "session")
final class SessionCommand extends CommandGroup {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Command(name = "add")
    static final class Add extends Subcommand {

        @Parameters(paramLabel = "TITLE", descriptionKey = "session.title")
        private String title;

        @Option(names = "--start", paramLabel = "T", required = true)
        private String start;

        @Mixin
        private SessionOptions options;

        Add(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            Lookup lookup = context().lookup();
            Session added = context()
                    .notebook()
                    .programmeEditor()
                    .addSession(
                            conference.id(),
                            title,
                            Arguments.localTime(start, conference.zone()),
                            options.surroundings(),
                            draft -> options.applyTo(draft, conference, lookup));
            terminal().say("cli.added", added.title(), added.id());
        }
    }

    @Command(name = "edit")
    static final class Edit extends Subcommand {

        @Parameters(paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Option(names = "--title", paramLabel = "TITLE")
        private @Nullable String title;

        @Option(names = "--start", paramLabel = "T")
        private @Nullable String start;

        @Mixin
        private SessionOptions options;

        Edit(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            Lookup lookup = context().lookup();
            Session session = lookup.session(conference, named);
            Session changed = context()
                    .notebook()
                    .programmeEditor()
                    .editSession(session.id(), options.surroundings(), draft -> {
                        if (title != null) {
                            draft.title(title);
                        }
                        if (start != null) {
                            draft.starts(Arguments.localTime(start, conference.zone()));
                        }
                        return options.applyTo(draft, conference, lookup);
                    });
            terminal().say("cli.changed", changed.title(), changed.id());
        }
    }

    @Command(name = "attend")
    static final class Attend extends Subcommand {

        @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Parameters(
                index = "1",
                paramLabel = "attended|left-early|skipped|watch-later|watched",
                descriptionKey = "attendance")
        private Attendance.State state;

        @Option(names = "--at", paramLabel = "T")
        private @Nullable String at;

        Attend(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            Session session = context().lookup().session(conference, named);
            context()
                    .notebook()
                    .programmeEditor()
                    .attend(session.id(), state, Arguments.optionalInstant(at, conference.zone()));
            terminal()
                    .say("cli.attended", session.title(), terminal().messages().word("attendance", state));
        }
    }

    @Command(name = "delete")
    static final class Delete extends Subcommand {

        @Parameters(paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        Delete(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Session session = context().lookup().session(context().conference(), named);
            context().notebook().programmeEditor().deleteSession(session.id());
            terminal().say("cli.deleted", session.title(), session.id());
        }
    }

    @Command(name = "list")
    static final class ListAll extends Subcommand {

        @Option(names = "--day", paramLabel = "D")
        private @Nullable String day;

        @Mixin
        private JsonOption json;

        ListAll(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            LocalDate wanted = day == null ? null : Arguments.date(day);
            List<SessionView> views = context().notebook().programme().sessions(conference.id()).stream()
                    .filter(session -> wanted == null || session.slot().day().equals(wanted))
                    .map(session -> SessionView.of(session, context().notebook(), false))
                    .toList();
            json.print(terminal(), views, view -> line(view, terminal().messages()));
        }
    }

    @Command(name = "show")
    static final class Show extends Subcommand {

        @Parameters(paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Mixin
        private JsonOption json;

        Show(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Session session = context().lookup().session(context().conference(), named);
            SessionView view = SessionView.of(session, context().notebook(), true);
            json.print(terminal(), view, () -> print(view));
        }

        private void print(SessionView view) {
            Messages words = terminal().messages();
            terminal().line(line(view, words));
            if (view.forbidsPhotos()) {
                terminal().say("cli.no-photos");
            }
            view.ratings()
                    .forEach(rating -> terminal()
                            .line("  " + rating.light().shape() + " "
                                    + words.word("light", rating.light())
                                    + (rating.reason() == null ? "" : " — " + rating.reason())));
            if (view.log() == null) {
                return;
            }
            for (SessionView.EntryView entry : view.log()) {
                String text = entry.photo() == null ? entry.text() : String.valueOf(entry.caption());
                terminal()
                        .line("  " + entry.id() + "  " + words.word("mark", entry.kind()) + "  " + text
                                + (entry.answer() == null ? "" : " → " + entry.answer()));
            }
        }
    }

    private static String line(SessionView view, Messages words) {
        String speakers =
                view.speakers().stream().map(SessionView.SpeakerView::name).collect(Collectors.joining(", "));
        return "%s  %s %s%s  %s"
                .formatted(
                        START.format(view.start()),
                        view.shape(),
                        view.title(),
                        speakers.isEmpty() ? "" : " (" + speakers + ")",
                        words.get("cli.session-counts", view.entries(), view.photos(), view.id()));
    }
}
