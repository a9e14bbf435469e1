package dev.hushnote.cli;

import dev.hushnote.blog.ExportReport;
import dev.hushnote.blog.ExportRequest;
import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.PostSettings;
import dev.hushnote.conference.Conference;
import dev.hushnote.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hushnote export`
@Command(name = "export")
final class ExportCommand extends Subcommand {

    /// Exactly one of them.
    static final class Scope {

        @Option(names = "--day", paramLabel = "D", required = true)
        private @Nullable String day;

        @Option(names = "--session", paramLabel = "S", required = true)
        private @Nullable String session;

        @Option(names = "--all", required = true)
        private boolean all;

        PostScope of(Conference conference, Lookup lookup) {
            if (day != null) {
                return new PostScope.Day(Arguments.date(day));
            }
            return all || session == null
                    ? new PostScope.Index()
                    : new PostScope.OneSession(
                            lookup.session(conference, session).id());
        }
    }

    @ArgGroup(multiplicity = "1")
    private Scope scope = new Scope();

    @Option(names = "--profile", paramLabel = "P", required = true)
    private String profile;

    @Option(names = "--to", paramLabel = "DIR", required = true)
    private Path target;

    @Option(names = "--title", paramLabel = "T")
    private @Nullable String title;

    @Option(names = "--intro", paramLabel = "T")
    private @Nullable String intro;

    @Option(names = "--closing", paramLabel = "T")
    private @Nullable String closing;

    @Option(names = "--disclaimer", paramLabel = "T")
    private @Nullable String disclaimer;

    @Option(names = "--slug", paramLabel = "S")
    private @Nullable String slug;

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--bullets")
    private boolean bullets;

    @Option(names = "--recording-links")
    private boolean recordingLinks;

    @Option(names = "--long-edge", paramLabel = "PX")
    private int longEdge = PostSettings.USUAL_LONG_EDGE;

    @Option(names = "--language", paramLabel = "ko|en")
    private @Nullable String language;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private JsonOption json;

    ExportCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        Conference conference = context().conference();
        Lookup lookup = context().lookup();
        ExportRequest request = new ExportRequest(
                conference.id(),
                scope.of(conference, lookup),
                lookup.profile(profile),
                context().resolve(target),
                new PostSettings(
                        title, slug, intro, closing, disclaimer, draft, bullets, recordingLinks, longEdge, locale()));
        var exporter = context().notebook().exporter();
        ExportReport report = dryRun ? exporter.dryRun(request) : exporter.export(request);
        json.print(terminal(), report, () -> print(report));
        report.leftOut().forEach(photo -> terminal().warn("cli.left-out", photo.fileName(), photo.session()));
        report.cancelled().forEach(session -> terminal().warn("cli.cancelled", session));
        report.unwanted().forEach(row -> terminal().warn("cli.unwanted", row.photos(), row.session()));
    }

    private Locale locale() {
        return language == null
                ? terminal().messages().locale()
                : Messages.nearest(Locale.forLanguageTag(Arguments.languageTag(language)));
    }

    private void print(ExportReport report) {
        Messages words = terminal().messages();
        report.files()
                .forEach(file -> terminal().line("%-12s %s".formatted(words.word("file", file.state()), file.path())));
        terminal()
                .say(dryRun ? "cli.would-export" : "cli.exported", report.sessions(), report.photos(), report.target());
    }
}
