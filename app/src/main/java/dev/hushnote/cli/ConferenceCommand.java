package dev.hushnote.cli;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.Session;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote conference`
@Command(name = "conference")
final class ConferenceCommand extends CommandGroup {

    /// What can be said of a conference; null leaves it as it is, an empty text takes it away.
    static final class Details {

        @Option(names = "--city", paramLabel = "CITY")
        private @Nullable String city;

        @Option(names = "--venue", paramLabel = "VENUE")
        private @Nullable String venue;

        @Option(names = "--url", paramLabel = "URL")
        private @Nullable String url;

        @Option(names = "--starts", paramLabel = "DATE")
        private @Nullable String starts;

        @Option(names = "--ends", paramLabel = "DATE")
        private @Nullable String ends;

        @Option(names = "--green", paramLabel = "WORD")
        private @Nullable String green;

        @Option(names = "--yellow", paramLabel = "WORD")
        private @Nullable String yellow;

        @Option(names = "--red", paramLabel = "WORD")
        private @Nullable String red;

        @Option(names = "--disclaimer", paramLabel = "TEXT")
        private @Nullable String disclaimer;

        Conference applyTo(Conference former, String name, ZoneId zone) {
            return new Conference(
                    former.id(),
                    name,
                    zone,
                    new Conference.Place(
                            given(venue, former.place().venue()),
                            given(city, former.place().city())),
                    address(former.url()),
                    date(starts, former.starts()),
                    date(ends, former.ends()),
                    new LightWords(
                            given(green, former.words().green()),
                            given(yellow, former.words().yellow()),
                            given(red, former.words().red())),
                    given(disclaimer, former.disclaimer()),
                    former.stamp());
        }

        private @Nullable URI address(@Nullable URI former) {
            if (url == null) {
                return former;
            }
            return url.isBlank() ? null : Arguments.address(url);
        }

        private static @Nullable LocalDate date(@Nullable String option, @Nullable LocalDate former) {
            if (option == null) {
                return former;
            }
            return option.isBlank() ? null : Arguments.date(option);
        }

        private static @Nullable String given(@Nullable String option, @Nullable String former) {
            return option == null ? former : Arguments.emptyToNull(option);
        }
    }

    /// How a conference is listed.
    record View(
            UUID id,
            String name,
            String zone,
            @Nullable String venue,
            @Nullable String city,
            @Nullable URI url,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            LightWords words,
            @Nullable String disclaimer,
            int sessions) {

        static View of(Conference conference, List<Session> sessions) {
            return new View(
                    conference.id(),
                    conference.name(),
                    conference.zone().getId(),
                    conference.place().venue(),
                    conference.place().city(),
                    conference.url(),
                    conference.starts(),
                    conference.ends(),
                    conference.words(),
                    conference.disclaimer(),
                    sessions.size());
        }
    }

    @Command(name = "add")
    static final class Add extends Subcommand {

        @Parameters(paramLabel = "NAME", descriptionKey = "conference.name")
        private String name;

        @Option(names = "--zone", paramLabel = "ZONE", required = true)
        private String zone;

        @Mixin
        private Details details;

        Add(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            ZoneId id = Arguments.zone(zone);
            Conference added = context()
                    .notebook()
                    .programmeEditor()
                    .addConference(name, id, empty -> details.applyTo(empty, name, id));
            terminal().say("cli.added", added.name(), added.id());
        }
    }

    @Command(name = "edit")
    static final class Edit extends Subcommand {

        @Option(names = "--name", paramLabel = "NAME")
        private @Nullable String name;

        @Option(names = "--zone", paramLabel = "ZONE")
        private @Nullable String zone;

        @Mixin
        private Details details;

        Edit(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference former = context().conference();
            Conference changed = details.applyTo(
                    former, name == null ? former.name() : name, zone == null ? former.zone() : Arguments.zone(zone));
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
            OpenNotebook notebook = context().existingNotebook();
            List<View> views = notebook.programme().conferences().stream()
                    .map(conference -> View.of(conference, notebook.programme().sessions(conference.id())))
                    .toList();
            json.print(
                    terminal(),
                    views,
                    view -> terminal()
                            .messages()
                            .get("cli.conference-line", view.name(), view.zone(), view.sessions(), view.id()));
        }
    }

    @Command(name = "show")
    static final class Show extends Subcommand {

        @Mixin
        private JsonOption json;

        Show(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Conference conference = context().conference();
            View view = View.of(conference, context().notebook().programme().sessions(conference.id()));
            json.print(terminal(), view, () -> {
                terminal().say("cli.conference-line", view.name(), view.zone(), view.sessions(), view.id());
                if (view.starts() != null) {
                    terminal().line("  " + view.starts() + " – " + (view.ends() == null ? "" : view.ends()));
                }
                if (view.disclaimer() != null) {
                    terminal().line("  " + view.disclaimer());
                }
            });
        }
    }
}
