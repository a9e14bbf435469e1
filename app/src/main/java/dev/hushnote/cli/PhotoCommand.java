package dev.hushnote.cli;

import dev.hushnote.capture.PhotoIntake;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.photo.Photo;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote photo`
@Command(name = "photo")
final class PhotoCommand extends CommandGroup {

    @Command(name = "add")
    static final class Add extends Subcommand {

        @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "photo.file")
        private List<Path> files;

        @Option(names = "--session", paramLabel = "S", required = true)
        private String named;

        @Option(names = "--caption", paramLabel = "TEXT")
        private @Nullable String caption;

        @Option(names = "--alt", paramLabel = "TEXT")
        private @Nullable String alt;

        @Option(names = "--at", paramLabel = "T")
        private @Nullable String at;

        @Option(names = "--private")
        private boolean isPrivate;

        Add(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            if (files.size() > 1 && (caption != null || alt != null)) {
                throw new Problem(Problem.Kind.USAGE, "problem.one-caption");
            }
            Conference conference = context().conference();
            Session session = context().lookup().session(conference, named);
            Instant takenAt = Arguments.optionalInstant(at, conference.zone());
            files.forEach(file -> add(file, session, takenAt));
        }

        private void add(Path file, Session session, @Nullable Instant takenAt) {
            PhotoIntake.Taken taken = context()
                    .notebook()
                    .photoIntake()
                    .add(new PhotoIntake.NewPhoto(
                            context().resolve(file),
                            session.id(),
                            caption,
                            alt,
                            takenAt,
                            isPrivate ? Visibility.PRIVATE : Visibility.PUBLIC));
            terminal()
                    .say(
                            taken.added() ? "cli.photo-added" : "cli.photo-known",
                            file.getFileName(),
                            session.title(),
                            taken.photo().id());
            if (!taken.decodable()) {
                terminal().warn("cli.photo-undecodable", file);
            }
        }
    }

    @Command(name = "edit")
    static final class Edit extends Subcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "photo.id")
        private String id;

        @Option(names = "--caption", paramLabel = "TEXT")
        private @Nullable String caption;

        @Option(names = "--alt", paramLabel = "TEXT")
        private @Nullable String alt;

        @ArgGroup
        private @Nullable VisibilityOptions visibility;

        Edit(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Photo changed = context()
                    .existingNotebook()
                    .photoIntake()
                    .edit(
                            Arguments.id(id),
                            photo -> photo.described(
                                    caption == null ? photo.caption() : Arguments.emptyToNull(caption),
                                    alt == null ? photo.alt() : Arguments.emptyToNull(alt),
                                    visibility == null ? photo.visibility() : visibility.chosen(photo.visibility())));
            terminal().say("cli.changed", changed.summary(), changed.id());
        }
    }

    @Command(name = "delete")
    static final class Delete extends Subcommand {

        @Parameters(paramLabel = "ID", descriptionKey = "photo.id")
        private String id;

        Delete(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Photo deleted = context().existingNotebook().photoIntake().delete(Arguments.id(id));
            terminal().say("cli.deleted", deleted.summary(), deleted.id());
        }
    }
}
