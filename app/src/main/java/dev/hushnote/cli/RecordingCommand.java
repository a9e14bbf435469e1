package dev.hushnote.cli;

import dev.hushnote.conference.Session;
import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.ConferenceVideos;
import dev.hushnote.recording.MarkLink;
import dev.hushnote.recording.Medium;
import dev.hushnote.recording.ShownVideo;
import dev.hushnote.recording.VideoProposal;
import dev.hushnote.recording.list.Certainty;
import dev.hushnote.text.Clocked;
import dev.hushnote.text.Messages;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hushnote recording`
@Command(name = "recording")
final class RecordingCommand extends CommandGroup {

    @Command(name = "attach")
    static final class Attach extends Subcommand {

        @Parameters(index = "0", paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Parameters(index = "1", paramLabel = "FILE|URL", arity = "0..1", descriptionKey = "recording.medium")
        private @Nullable String medium;

        @Option(names = "--title", paramLabel = "TITLE")
        private @Nullable String title;

        Attach(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            OpenNotebook notebook = context().existingNotebook();
            Session session = context().lookup().session(context().conference(), named);
            AttachedRecording attached = medium == null
                    ? notebook.recordingEditor().attachVideo(session.id(), title)
                    : notebook.recordingEditor().attach(session.id(), medium(medium), title, null);
            terminal().say("cli.recording-attached", session.title(), attached.summary(), attached.id());
        }

        private Medium medium(String typed) {
            if (Medium.of(typed) instanceof Medium.Web web) {
                return web;
            }
            Path file = context().resolve(Path.of(typed));
            if (!Files.isRegularFile(file)) {
                throw Problem.notFound("problem.no-file", file);
            }
            return new Medium.File(file);
        }
    }

    @Command(name = "anchor")
    static final class SetAnchor extends Subcommand {

        @Mixin
        private RecordingChoice choice;

        @Option(names = "--entry", paramLabel = "ID", required = true)
        private String entry;

        @Option(names = "--second", paramLabel = "S", required = true)
        private String second;

        SetAnchor(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Duration position = Arguments.position(second);
            AttachedRecording recording = choice.recording(context());
            Anchor anchor = context()
                    .existingNotebook()
                    .recordingEditor()
                    .anchor(recording.id(), Arguments.id(entry), position);
            terminal().say("cli.recording-anchored", recording.summary(), Clocked.text(position), anchor.id());
        }
    }

    @Command(name = "unanchor")
    static final class RemoveAnchor extends Subcommand {

        @Mixin
        private RecordingChoice choice;

        @Option(names = "--entry", paramLabel = "ID", required = true)
        private String entry;

        RemoveAnchor(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            UUID wanted = Arguments.id(entry);
            AttachedRecording recording = choice.recording(context());
            OpenNotebook notebook = context().existingNotebook();
            Anchor anchor = notebook.recordings().anchors(recording.id()).stream()
                    .filter(each -> wanted.equals(each.entryId()) || wanted.equals(each.id()))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("problem.no-anchor", wanted));
            notebook.recordingEditor().removeAnchor(anchor.id());
            terminal().say("cli.deleted", Clocked.text(anchor.position()), anchor.id());
        }
    }

    /// How a mark is listed.
    ///
    /// @param second its position in the recording, in seconds
    record MarkView(
            String id,
            String kind,
            String text,
            String begunAt,
            @Nullable Double second,
            @Nullable URI link) {

        static MarkView of(MarkLink link) {
            return new MarkView(
                    link.mark().id().toString(),
                    link.mark().kind().name(),
                    link.mark().text(),
                    link.mark().begunAt().toString(),
                    link.position().map(RecordingCommand::seconds).orElse(null),
                    link.address().orElse(null));
        }
    }

    @Command(name = "links")
    static final class Links extends Subcommand {

        @Parameters(paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Mixin
        private JsonOption json;

        Links(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Session session = context().lookup().session(context().conference(), named);
            List<MarkLink> links = context().existingNotebook().markLinks().of(session.id());
            json.print(
                    terminal(),
                    links.stream().map(MarkView::of).toList(),
                    () -> links.forEach(link -> terminal().line(line(terminal().messages(), link))));
        }

        private static String line(Messages messages, MarkLink link) {
            String position = link.position().map(Clocked::text).orElse("-");
            String mark = messages.word("mark", link.mark().kind()) + " "
                    + link.mark().summary();
            return position + "  " + mark.strip()
                    + link.address().map(address -> "  " + address).orElse("");
        }
    }

    /// How a recording is listed.
    ///
    /// @param seconds how long it runs
    record View(
            String id,
            String medium,
            @Nullable String title,
            @Nullable Double seconds,
            List<AnchorView> anchors) {}

    /// @param second its position in the recording, in seconds
    record AnchorView(String id, @Nullable String entry, String at, double second) {}

    @Command(name = "list")
    static final class ListAll extends Subcommand {

        @Parameters(paramLabel = "SESSION", descriptionKey = "session")
        private String named;

        @Mixin
        private JsonOption json;

        ListAll(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            Session session = context().lookup().session(context().conference(), named);
            List<View> views = context().existingNotebook().recordings().of(session.id()).stream()
                    .map(this::view)
                    .toList();
            json.print(terminal(), views, view -> view.id() + "  " + told(view));
        }

        private View view(AttachedRecording recording) {
            return new View(
                    recording.id().toString(),
                    recording.medium().location(),
                    recording.title(),
                    recording.length() == null ? null : seconds(recording.length()),
                    context().existingNotebook().recordings().anchors(recording.id()).stream()
                            .map(ListAll::view)
                            .toList());
        }

        private static AnchorView view(Anchor anchor) {
            return new AnchorView(
                    anchor.id().toString(),
                    anchor.entryId() == null ? null : anchor.entryId().toString(),
                    anchor.at().toString(),
                    seconds(anchor.position()));
        }

        private static String told(View view) {
            String title = view.title() == null ? "" : view.title() + "  ";
            StringBuilder anchors = new StringBuilder();
            view.anchors()
                    .forEach(anchor -> anchors.append("  ")
                            .append(anchor.at())
                            .append(" = ")
                            .append(Clocked.text(Duration.ofMillis(Math.round(anchor.second() * 1000)))));
            return title + view.medium() + anchors;
        }
    }

    /// How a video of a list is told.
    ///
    /// @param certainty SURE, LIKELY, SEVERAL or NONE
    /// @param sessions titles: of the one proposed, or of those to choose from
    record VideoView(String address, String title, String certainty, List<String> sessions, boolean attached) {

        static VideoView of(VideoProposal proposal) {
            return new VideoView(
                    proposal.video().address().toString(),
                    proposal.video().title(),
                    proposal.certainty().name(),
                    proposal.sessions().stream().map(Session::title).toList(),
                    proposal.attached());
        }
    }

    @Command(name = "match")
    static final class MatchList extends Subcommand {

        @Parameters(paramLabel = "FILE|-|URL", descriptionKey = "recording.videos")
        private String list;

        @Option(names = "--take", descriptionKey = "recording.take")
        private boolean take;

        @Option(names = "--likely", descriptionKey = "recording.likely")
        private boolean likely;

        @Mixin
        private JsonOption json;

        MatchList(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            ConferenceVideos videos = context().existingNotebook().conferenceVideos();
            byte[] bytes =
                    new ProgrammeFiles(context()).read(List.of(list)).getFirst().bytes();
            UUID conference = context().conference().id();
            if (take) {
                take(videos, videos.propose(conference, bytes));
            }
            List<VideoProposal> proposals = videos.propose(conference, bytes);
            json.print(terminal(), proposals.stream().map(VideoView::of).toList(), () -> proposals.forEach(this::tell));
        }

        private void take(ConferenceVideos videos, List<VideoProposal> proposals) {
            var _ = videos.attachAll(proposals.stream()
                    .filter(proposal -> !proposal.attached() && isWanted(proposal.certainty()))
                    .map(proposal ->
                            new ShownVideo(proposal.session().orElseThrow().id(), proposal.video()))
                    .toList());
        }

        private boolean isWanted(Certainty certainty) {
            return certainty == Certainty.SURE || (likely && certainty == Certainty.LIKELY);
        }

        private void tell(VideoProposal proposal) {
            Messages messages = terminal().messages();
            String shows = proposal.sessions().stream().map(Session::title).collect(Collectors.joining(" | "));
            String certainty = messages.get(proposal.attached() ? "cli.video-attached" : key(proposal.certainty()));
            terminal().line(certainty + "  " + proposal.video().title() + (shows.isEmpty() ? "" : "  →  " + shows));
        }

        private static String key(Certainty certainty) {
            return switch (certainty) {
                case SURE -> "cli.video-sure";
                case LIKELY -> "cli.video-likely";
                case SEVERAL -> "cli.video-several";
                case NONE -> "cli.video-none";
            };
        }
    }

    @Command(name = "detach")
    static final class Detach extends Subcommand {

        @Mixin
        private RecordingChoice choice;

        Detach(CommandContext context) {
            super(context);
        }

        @Override
        void run() {
            AttachedRecording recording = choice.recording(context());
            context().existingNotebook().recordingEditor().detach(recording.id());
            terminal().say("cli.deleted", recording.summary(), recording.id());
        }
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }
}
