package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.ShownVideo;
import dev.hushnote.recording.VideoProposal;
import dev.hushnote.recording.list.VideoList;
import dev.hushnote.recording.list.VideoListFile;
import dev.hushnote.recording.list.VideoListReader;
import dev.hushnote.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way of a list of videos to the sessions of the conference in view. To be used on the window's thread.
final class VideosModel {

    private final Shell shell;
    private final ConferenceInView inView;
    private final VideosServices services;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Closed());
    private int attempts;

    /// How reading ended.
    private sealed interface Outcome {

        record Read(Overview overview, List<VideoProposal> proposals, int leftOut) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}

        /// The program's own fault.
        record Failed(RuntimeException failure) implements Outcome {}
    }

    VideosModel(Shell shell, ConferenceInView inView, VideosServices services) {
        this.shell = shell;
        this.inView = inView;
        this.services = services;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Asks for a list, or goes on with the one that was put away undone.
    ///
    /// @return whether there is anything to show: a conference to match with
    boolean open() {
        Optional<UUID> shown = inView.conference().map(Conference::id);
        if (shown.isEmpty()) {
            shell.notices().show(Notice.problem("videos.no-conference"));
            return false;
        }
        boolean goesOn = stage.get() instanceof Stage.Confirming(MatchedVideos matched)
                && (matched.storingProperty().get()
                        || shown.get().equals(matched.conference().id()));
        if (!goesOn) {
            ask();
        }
        return true;
    }

    /// Asks for another list.
    void ask() {
        attempts++;
        stage.set(new Stage.Asking(null, ""));
    }

    void take(Path file) {
        read(String.valueOf(file.getFileName()), () -> VideoListFile.read(file));
    }

    void take(String name, byte[] list) {
        read(name, () -> list);
    }

    void take(String text) {
        read("", () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /// Puts everything away; what the attendee decided is kept for the next time.
    ///
    /// @param reopen shows it again
    void putAway(Runnable reopen) {
        if (stage.get() instanceof Stage.Confirming(MatchedVideos matched)
                && (matched.isDecided() || matched.storingProperty().get())) {
            matched.askNoMore();
            if (!matched.storingProperty().get()) {
                shell.notices().show(Notice.done("videos.kept").with("videos.go-on", reopen));
            }
        } else {
            close();
        }
    }

    private void close() {
        attempts++;
        stage.set(new Stage.Closed());
    }

    private void read(String name, Supplier<byte[]> bytes) {
        Optional<UUID> conference = inView.conference().map(Conference::id);
        if (conference.isEmpty()) {
            shell.notices().show(Notice.problem("videos.no-conference"));
            return;
        }
        int attempt = ++attempts;
        stage.set(new Stage.Reading(name));
        shell.work().read(() -> match(conference.get(), bytes), outcome -> {
            if (attempt == attempts) {
                ended(name, outcome);
            }
        });
    }

    private Outcome match(UUID conference, Supplier<byte[]> bytes) {
        try {
            VideoList list = VideoListReader.read(bytes.get());
            Overview overview = services.programme().overview(conference);
            return new Outcome.Read(overview, services.videos().propose(overview, list.videos()), list.leftOut());
        } catch (Problem problem) {
            return new Outcome.Refused(problem);
        } catch (RuntimeException failure) {
            return new Outcome.Failed(failure);
        }
    }

    private void ended(String name, Outcome outcome) {
        switch (outcome) {
            case Outcome.Read(Overview overview, List<VideoProposal> proposals, int leftOut) ->
                stage.set(new Stage.Confirming(new MatchedVideos(overview, proposals, leftOut)));
            case Outcome.Refused(Problem problem) -> stage.set(new Stage.Asking(problem, name));
            case Outcome.Failed(RuntimeException failure) -> {
                stage.set(new Stage.Asking(null, ""));
                shell.notices().tell(failure);
            }
        }
    }

    /// Attaches what is ticked.
    void attach(MatchedVideos matched) {
        List<ShownVideo> wanted = matched.wanted();
        if (wanted.isEmpty() || matched.storingProperty().get()) {
            return;
        }
        matched.storing(true);
        shell.work()
                .change(
                        () -> services.videos().attachAll(wanted),
                        attached -> attached(matched, wanted.size(), attached),
                        _ -> matched.storing(false));
    }

    private void attached(MatchedVideos matched, int wanted, List<AttachedRecording> attached) {
        matched.storing(false);
        if (stage.get() instanceof Stage.Confirming(MatchedVideos shown) && shown.equals(matched)) {
            close();
        }
        int rest = wanted - attached.size();
        Notice notice = rest == 0
                ? Notice.done("videos.attached", attached.size())
                : Notice.done("videos.attached-rest", attached.size(), rest);
        UUID conference = matched.conference().id();
        shell.notices().show(attached.isEmpty() ? notice : notice.with("videos.undo", () -> takeBack(conference)));
    }

    private void takeBack(UUID conference) {
        shell.work()
                .change(
                        () -> {
                            services.undoing().takeBack(conference);
                            return true;
                        },
                        _ -> shell.notices().show(Notice.done("videos.undone")));
    }
}
