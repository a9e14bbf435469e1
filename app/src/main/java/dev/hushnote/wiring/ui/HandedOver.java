package dev.hushnote.wiring.ui;

import dev.hushnote.capture.ui.PictureDrops;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Shell;
import dev.hushnote.pack.PackImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was named on the command line of this start or a later one: pictures go where dropped ones go, packs come in,
/// of everything else the attendee is told. To be used on the window's thread.
final class HandedOver {

    private static final List<String> PACKS = List.of(".hushnote", ".zip");

    private final Shell shell;
    private final PictureDrops pictures;
    private final PackImport packs;

    HandedOver(Shell shell, PictureDrops pictures, PackImport packs) {
        this.shell = shell;
        this.pictures = pictures;
        this.packs = packs;
    }

    /// @param words absolute paths and addresses
    void take(List<String> words) {
        List<Path> taken = new ArrayList<>();
        for (String word : words) {
            if (word.contains("://")) {
                refuse(word);
            } else if (PictureDrops.isPicture(Path.of(word))) {
                taken.add(Path.of(word));
            } else if (PACKS.stream().anyMatch(word::endsWith)) {
                takePack(Path.of(word));
            } else {
                refuse(word);
            }
        }
        if (!taken.isEmpty()) {
            pictures.take(taken);
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

    private void refuse(String word) {
        shell.notices().show(Notice.problem("window.not-taken", word));
    }
}
