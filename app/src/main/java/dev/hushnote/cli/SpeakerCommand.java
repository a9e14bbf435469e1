package dev.hushnote.cli;

import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Speaker;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote speaker`
@Command(name = "speaker")
final class SpeakerCommand extends CommandGroup {

    /// How a speaker is listed.
    record View(
            UUID id,
            String name,
            @Nullable String affiliation,
            @Nullable String role,
            @Nullable String bio,
            @Nullable URI url,
            PhotoPolicy photoPolicy) {}

    @Command(name = "edit")
    static final class Edit extends Subcommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "speaker.name")
        private String name;

        @Option(names = "--name", paramLabel = "NEW-NAME")
        private @Nullable String newName;

        @Option(names = "--company", paramLabel = "COMPANY")
        private @Nullable String company;

        @Option(names = "--role", paramLabel = "ROLE")
        private @Nullable String role;

        @Option(names = "--bio", paramLabel = "TEXT")
        private @Nullable String bio;

        @Option(names = "--url", paramLabel = "URL")
        private @Nullable String url;

        @ArgGroup
        private @Nullable PhotoPolicyOptions photos;

        Edit(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Speaker former = context().lookup().speaker(context().conference(), name);
            Speaker changed = new Speaker(
                    former.id(),
                    former.conferenceId(),
                    newName == null ? former.name() : newName,
                    text(company, former.affiliation()),
                    text(role, former.role()),
                    text(bio, former.bio()),
                    url == null ? former.url() : url.isBlank() ? null : Arguments.address(url),
                    photos == null ? former.photoPolicy() : photos.chosen(former.photoPolicy()),
                    former.stamp());
            context().notebook().programmeEditor().save(changed);
            terminal().say("cli.changed", changed.name(), changed.id());
        }

        private static @Nullable String text(@Nullable String option, @Nullable String former) {
            return option == null ? former : Arguments.emptyToNull(option);
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
            json.print(
                    terminal(),
                    context()
                            .notebook()
                            .programme()
                            .speakers(context().conference().id())
                            .stream()
                            .map(ListAll::view)
                            .toList(),
                    this::line);
        }

        private static View view(Speaker speaker) {
            return new View(
                    speaker.id(),
                    speaker.name(),
                    speaker.affiliation(),
                    speaker.role(),
                    speaker.bio(),
                    speaker.url(),
                    speaker.photoPolicy());
        }

        private String line(View view) {
            String company = view.affiliation() == null ? "" : ", " + view.affiliation();
            String photos =
                    view.photoPolicy().forbids() ? "  (" + terminal().messages().get("cli.no-photos") + ")" : "";
            return view.name() + company + photos + "  " + view.id();
        }
    }
}
