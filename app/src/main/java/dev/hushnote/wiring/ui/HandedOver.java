package dev.hushnote.wiring.ui;

import dev.hushnote.capture.ui.PictureDrops;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.pack.PackFile;
import dev.hushnote.pack.PackImport;
import dev.hushnote.recording.ui.RecordingFiles;
import dev.hushnote.recording.ui.videos.VideosUi;
import dev.hushnote.schedule.ui.incoming.IncomingUi;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What was named on the command line of this start or a later one, or dropped on the window: pictures go where
/// pictures go, packs come in, everything else is read as a conference's programme, or as a list of videos while one is
/// asked for. To be used on the window's thread.
final class HandedOver {

    private final Shell shell;
    private final PictureDrops pictures;
    private final PackImport packs;
    private final IncomingUi programmes;
    private final Consumer<Path> recordings;
    private final VideosUi videos;

    /// @param recordings told the files of recordings
    HandedOver(
            Shell shell,
            PictureDrops pictures,
            PackImport packs,
            IncomingUi programmes,
            Consumer<Path> recordings,
            VideosUi videos) {
        this.shell = shell;
        this.pictures = pictures;
        this.packs = packs;
        this.programmes = programmes;
        this.recordings = recordings;
        this.videos = videos;
    }

    /// @param words absolute paths and addresses
    void take(List<String> words) {
        List<Path> shown = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (String word : words) {
            if (word.contains("://")) {
                takeAddress(word);
            } else if (PictureDrops.isPicture(Path.of(word))) {
                shown.add(Path.of(word));
            } else if (RecordingFiles.isRecording(Path.of(word))) {
                recordings.accept(Path.of(word));
            } else {
                others.add(Path.of(word));
            }
        }
        if (!shown.isEmpty()) {
            pictures.take(shown);
        }
        if (others.size() == 1 && videos.isAsking()) {
            videos.take(others.getFirst());
        } else if (!others.isEmpty()) {
            shell.work()
                    .read(() -> others.stream().collect(Collectors.partitioningBy(PackFile::isPack)), this::takeFiles);
        }
    }

    private void takeFiles(Map<Boolean, List<Path>> byPack) {
        byPack.getOrDefault(true, List.of()).forEach(this::takePack);
        List<Path> programme = byPack.getOrDefault(false, List.of());
        if (!programme.isEmpty()) {
            programmes.take(programme);
        }
    }

    private void takePack(Path pack) {
        shell.work()
                .change(
                        () -> packs.take(pack),
                        _ -> shell.notices()
                                .show(Notice.done(
                                        "window.pack-taken", pack.getFileName().toString())));
    }

    private void takeAddress(String word) {
        try {
            URI address = new URI(word);
            if (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).startsWith("http")) {
                programmes.take(address);
                return;
            }
        } catch (URISyntaxException _) {
            // Said below.
        }
        shell.notices().show(Notice.problem("window.not-taken", word));
    }
}
