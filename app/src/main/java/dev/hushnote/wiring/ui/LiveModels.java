package dev.hushnote.wiring.ui;

import dev.hushnote.capture.slide.Flaw;
import dev.hushnote.capture.ui.CameraViewModel;
import dev.hushnote.capture.ui.FlawMarks;
import dev.hushnote.capture.ui.PictureDrops;
import dev.hushnote.capture.ui.SlidesViewModel;
import dev.hushnote.capture.ui.WatchedFolders;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Shell;
import dev.hushnote.live.ui.AboutViewModel;
import dev.hushnote.live.ui.LiveServices;
import dev.hushnote.live.ui.LiveTarget;
import dev.hushnote.live.ui.LiveUi;
import dev.hushnote.live.ui.LiveViewModel;
import dev.hushnote.live.ui.VocabularyKeeper;
import dev.hushnote.log.ui.Completion;
import dev.hushnote.log.ui.ComposerViewModel;
import dev.hushnote.log.ui.DraftKeeper;
import dev.hushnote.log.ui.LogViewModel;
import dev.hushnote.log.words.Vocabulary;
import dev.hushnote.recording.ui.ListeningModel;
import dev.hushnote.recording.ui.ListeningUi;
import dev.hushnote.recording.ui.Playback;
import dev.hushnote.recording.ui.StillIntake;
import dev.hushnote.wiring.AppGraph;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The models behind the Live place, and what brings pictures in.
final class LiveModels {

    private final DraftKeeper keeper;
    private final LiveUi.Models models;
    private final PictureDrops drops;
    private final WatchedFolders watched;

    /// @param choose asks for a recording's file
    /// @param browse opens a web page, or a file in the program that the system has for it
    LiveModels(
            Shell shell,
            WindowSurroundings around,
            ConferenceInView inView,
            WindowThreads threads,
            Supplier<Optional<Path>> choose,
            Consumer<URI> browse) {
        AppGraph notebook = around.notebook();
        LiveViewModel live = new LiveViewModel(shell, services(notebook), inView, around.clock());
        this.keeper = new DraftKeeper(
                notebook.drafts(),
                threads.drafts(),
                failure -> shell.work().inWindow(() -> shell.notices().tell(failure)));
        LogViewModel log = new LogViewModel(shell, notebook.entries(), notebook.photos());
        ListeningModel listening = new ListeningModel(
                shell,
                inView,
                log,
                new ListeningModel.Services(
                        notebook.recordedSessions(), notebook.recordingEditor(), notebook.logEditor(), browse),
                new Playback(shell.work()),
                around.clock());
        ComposerViewModel composer = new ComposerViewModel(shell.work(), listening.writer(), keeper, around.clock());
        LiveTarget target = new LiveTarget(live, inView, services(notebook), around.clock());
        CameraViewModel shutter = new CameraViewModel(
                shell,
                new CameraViewModel.Parts(around.camera(), around.catalogue(), notebook.frameIntake(), target),
                around.settings(),
                around.clock());
        around.phones().inView(() -> Optional.of(target.conference()));
        this.drops = new PictureDrops(shell, notebook.arrivals(), notebook.frameIntake(), target, around.clock());
        this.watched = new WatchedFolders(shell, drops, around.settings(), threads.timer());
        // Lives as long as the feed that it observes.
        var _ = new FlawMarks(
                shell,
                notebook.photos(),
                notebook.originals(),
                (photo, flaws) -> log.remark(
                        photo, flaws.stream().map(LiveModels::wordsOf).toList()));
        SlidesViewModel slides =
                new SlidesViewModel(shell, shutter, new RoomRegions(around.settings()), around.clock());
        Vocabulary vocabulary = new Vocabulary();
        new VocabularyKeeper(shell, inView, notebook.entries(), vocabulary);
        this.models = new LiveUi.Models(
                live,
                inView,
                log,
                composer,
                shutter,
                shutter.second(around.second()),
                slides,
                new AboutViewModel(shell, inView, notebook.earlierTalks()),
                new Completion(vocabulary),
                listening(shell, listening, around, choose, browse));
    }

    private static ListeningUi listening(
            Shell shell,
            ListeningModel model,
            WindowSurroundings around,
            Supplier<Optional<Path>> choose,
            Consumer<URI> browse) {
        AppGraph notebook = around.notebook();
        StillIntake stills = (jpeg, at, session, device) -> {
            UUID conference = notebook.programme().requireSession(session).conferenceId();
            var _ = notebook.frameIntake().capture(jpeg, at, Optional.of(session), conference, device);
        };
        return new ListeningUi(
                shell, model, new ListeningUi.Tools(choose, browse, stills, around.ffmpeg()), around.clock());
    }

    LiveUi.Models models() {
        return models;
    }

    Completion completion() {
        return models.completion();
    }

    DraftKeeper keeper() {
        return keeper;
    }

    PictureDrops drops() {
        return drops;
    }

    WatchedFolders watched() {
        return watched;
    }

    private static String wordsOf(Flaw flaw) {
        return switch (flaw) {
            case BLURRED -> "lines.photo-blurred";
            case GLARE -> "lines.photo-glare";
            case DARK -> "lines.photo-dark";
        };
    }

    private static LiveServices services(AppGraph notebook) {
        return new LiveServices(
                notebook.programme(),
                notebook.programmeEditor(),
                notebook.whereabouts(),
                notebook.roomChanges(),
                notebook.nudge(),
                notebook.tallies(),
                notebook.traces(),
                notebook.ratings(),
                notebook.ratingEditor());
    }
}
