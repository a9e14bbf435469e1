package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.MappingFile;
import dev.hushnote.schedule.merge.ImportTarget;
import dev.hushnote.schedule.merge.Imported;
import dev.hushnote.schedule.merge.Wishes;
import dev.hushnote.schedule.published.ConferenceList;
import dev.hushnote.schedule.published.ProgrammeCounts;
import dev.hushnote.schedule.published.Published;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.reading.Attendee;
import dev.hushnote.schedule.reading.KnownFormats;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote schedule`
@Command(name = "schedule")
final class ScheduleCommand extends CommandGroup {

    @Command(name = "import")
    static final class Import extends Subcommand {

        @Parameters(paramLabel = "FILE|-|URL", arity = "1..*", descriptionKey = "schedule.file")
        private List<String> files;

        @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "schedule.zone")
        private @Nullable String zone;

        @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "schedule.mapping")
        private @Nullable Path mapping;

        @Option(names = "--dry-run", descriptionKey = "schedule.dry-run")
        private boolean dryRun;

        @Mixin
        private JsonOption json;

        Import(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            ZoneId wanted = zone == null ? null : Arguments.zone(zone);
            Published published = new ProgrammeReader(KnownFormats.readers(attendee()))
                    .read(new ProgrammeInput().parts(new ProgrammeFiles(context()).read(files)));
            switch (published) {
                case ConferenceList list ->
                    throw Problem.badInput(
                            "problem.programme-conference-list",
                            list.conferences().size());
                case PublishedProgramme programme when dryRun -> tell(programme, wanted);
                case PublishedProgramme programme -> take(programme, wanted);
            }
        }

        private Attendee attendee() {
            Mapping fields = mapping == null ? null : mapping();
            return Attendee.of(List.of(terminal().messages().locale()), LocalDate::now)
                    .meaning(fields);
        }

        private Mapping mapping() {
            NamedBytes file = NamedBytes.read(context().resolve(Objects.requireNonNull(mapping)));
            return new MappingFile().read(new String(file.bytes(), StandardCharsets.UTF_8));
        }

        /// Tells what would come in. The notebook is not even opened.
        private void tell(PublishedProgramme programme, @Nullable ZoneId wanted) {
            ProgrammeCounts counts = ProgrammeCounts.of(
                    programme, wanted == null ? programme.about().zone() : wanted);
            json.print(terminal(), counts, () -> {
                terminal()
                        .say(
                                "cli.programme-counts",
                                terminal().messages().get(programme.format().nameKey()),
                                counts.talks(),
                                counts.breaks(),
                                counts.days(),
                                counts.tracks(),
                                counts.rooms(),
                                counts.speakersByName());
                ProgrammeWarnings.lines(programme.warnings(), terminal().messages())
                        .forEach(terminal()::line);
            });
        }

        private void take(PublishedProgramme programme, @Nullable ZoneId wanted) {
            OpenNotebook notebook = context().notebook();
            Optional<Conference> here = here(programme);
            ImportTarget target = here.<ImportTarget>map(conference -> new ImportTarget.Existing(conference.id()))
                    .orElseGet(() -> new ImportTarget.New(name(programme)));
            ZoneId used = zone(programme, wanted, here);
            if (!notebook.programme().conferences().isEmpty()) {
                notebook.backups().make();
            }
            Imported imported = notebook.programmeImport().take(programme, target, Wishes.all(used), _ -> true);
            json.print(terminal(), imported, () -> {
                terminal()
                        .say(
                                "cli.programme-imported",
                                notebook.programme()
                                        .requireConference(imported.conference())
                                        .name(),
                                imported.added(),
                                imported.changed(),
                                imported.cancelled(),
                                imported.removed());
                if (imported.starred() > 0) {
                    terminal().say("cli.programme-starred", imported.starred());
                }
                ProgrammeWarnings.lines(programme.warnings(), terminal().messages())
                        .forEach(terminal()::line);
            });
        }

        /// The conference that it belongs to, when the notebook has it.
        private Optional<Conference> here(PublishedProgramme programme) {
            Optional<String> named = context().wantedConference();
            return named.or(() -> Optional.ofNullable(programme.about().title()))
                    .flatMap(name -> context().lookup().exactConference(name));
        }

        private String name(PublishedProgramme programme) {
            return context()
                    .wantedConference()
                    .or(() -> Optional.ofNullable(programme.about().title()))
                    .orElseThrow(() -> new Problem(Problem.Kind.USAGE, "problem.programme-conference"));
        }

        private static ZoneId zone(PublishedProgramme programme, @Nullable ZoneId wanted, Optional<Conference> here) {
            return Optional.ofNullable(wanted)
                    .or(() -> here.map(Conference::zone))
                    .or(() -> Optional.ofNullable(programme.about().zone()))
                    .orElseThrow(() -> new Problem(Problem.Kind.USAGE, "problem.programme-zone"));
        }
    }
}
