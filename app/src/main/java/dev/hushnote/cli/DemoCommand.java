package dev.hushnote.cli;

import dev.hushnote.blog.ExportReport;
import dev.hushnote.blog.ExportRequest;
import dev.hushnote.blog.PostScope;
import dev.hushnote.blog.PostSettings;
import dev.hushnote.conference.Conference;
import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.pack.SampleConference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote demo`: the sample conference as a notebook and as a post, without touching anything else.
@Command(name = "demo")
final class DemoCommand extends Subcommand {

    @Parameters(paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder;

    @Option(names = "--profile", paramLabel = "P")
    private String profile = "plain";

    DemoCommand(CommandContext context) {
        super(context);
    }

    @Override
    void run() {
        Path root = context().resolve(folder).toAbsolutePath().normalize();
        new NotebookFolder(root).requireEmptyOrMissing();
        Path notebookFolder = root.resolve("notebook");
        Path post = root.resolve("post");
        Locale language = terminal().messages().locale();
        try (OpenNotebook notebook = context().notebooks().open(notebookFolder, root.resolve("backups"))) {
            SampleConference.withFile(language, notebook.packImport()::take);
            Lookup lookup = new Lookup(notebook);
            Conference conference = lookup.conference(Optional.empty());
            ExportReport report = notebook.exporter()
                    .export(new ExportRequest(
                            conference.id(),
                            new PostScope.Day(firstDay(notebook, conference)),
                            lookup.profile(profile),
                            post,
                            PostSettings.usual(language)));
            terminal().say("cli.demo-notebook", notebookFolder);
            terminal().say("cli.demo-post", report.sessions(), report.photos(), post);
        }
    }

    private static LocalDate firstDay(OpenNotebook notebook, Conference conference) {
        return notebook.programme().sessions(conference.id()).getFirst().slot().day();
    }
}
