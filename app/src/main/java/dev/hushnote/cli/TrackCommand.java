package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Track;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote track`
@Command(name = "track")
final class TrackCommand extends CommandGroup {

    /// What can be said of a track.
    static final class Details {

        @Option(names = "--color", paramLabel = "#RRGGBB")
        private @Nullable String color;

        @Option(names = "--host", paramLabel = "HOST")
        private @Nullable String host;

        @Nullable
        String color(@Nullable String former) {
            return color == null ? former : Arguments.color(color);
        }

        @Nullable
        String host(@Nullable String former) {
            return host == null ? former : Arguments.emptyToNull(host);
        }
    }

    /// How a track is listed.
    record View(
            UUID id,
            String name,
            @Nullable String color,
            @Nullable String host) {}

    @Command(name = "add")
    static final class Add extends Subcommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "track.name")
        private String name;

        @Mixin
        private Details details;

        Add(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            Track track = context()
                    .notebook()
                    .programmeEditor()
                    .addTrack(conference.id(), name, details.color(null), details.host(null));
            terminal().say("cli.added", track.name(), track.id());
        }
    }

    @Command(name = "edit")
    static final class Edit extends Subcommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "track.name")
        private String name;

        @Option(names = "--name", paramLabel = "NEW-NAME")
        private @Nullable String newName;

        @Mixin
        private Details details;

        Edit(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Track former = context().lookup().track(context().conference(), name);
            Track changed = new Track(
                    former.id(),
                    former.conferenceId(),
                    newName == null ? former.name() : newName,
                    details.color(former.color()),
                    details.host(former.host()),
                    former.stamp());
            context().notebook().programmeEditor().save(changed);
            terminal().say("cli.changed", changed.name(), changed.id());
        }
    }

    @Command(name = "list")
    static final class ListAll extends Subcommand {

        @Mixin
        private JsonOption json;

        ListAll(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            json.print(
                    terminal(),
                    context().notebook().programme().tracks(conference.id()).stream()
                            .map(track -> new View(track.id(), track.name(), track.color(), track.host()))
                            .toList(),
                    view -> view.name() + (view.host() == null ? "" : ", " + view.host()) + "  " + view.id());
        }
    }
}
