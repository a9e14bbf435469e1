package dev.hushnote.wiring.ui;

import dev.hushnote.change.UndoHistory;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.recording.list.VideoListReader;
import dev.hushnote.recording.ui.videos.VideosServices;
import dev.hushnote.recording.ui.videos.VideosUi;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.ui.incoming.OtherUse;
import dev.hushnote.text.Problem;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/// Lists of videos, from the clipboard or a file, to the sessions of the conference in view.
final class VideoLists implements OtherUse {

    private final VideosUi videos;

    /// @param undo takes back what was attached
    /// @param file chooses the file of a list
    VideoLists(
            Shell shell, AppGraph notebook, ConferenceInView inView, UndoHistory undo, Supplier<Optional<Path>> file) {
        this.videos = new VideosUi(
                shell,
                inView,
                new VideosServices(
                        notebook.conferenceVideos(), notebook.programme(), conference -> takeBack(undo, conference)),
                new VideosUi.Sources(file, VideoLists::copied));
    }

    VideosUi ui() {
        return videos;
    }

    @Override
    public boolean understands(NamedBytes offered) {
        try {
            return VideoListReader.read(offered.bytes()).videos().size() > 1;
        } catch (Problem noList) {
            return false;
        }
    }

    @Override
    public void take(NamedBytes offered) {
        videos.take(offered.name(), offered.bytes());
    }

    List<Command> commands() {
        return videos.commands();
    }

    private static void takeBack(UndoHistory undo, UUID conference) {
        boolean last = undo.nextUndo(conference)
                .filter(change -> change.what().equals(UndoScope.MATCH))
                .isPresent();
        if (!last) {
            throw Problem.badInput("problem.videos-followed");
        }
        undo.undo(conference);
    }

    private static String copied() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }
}
