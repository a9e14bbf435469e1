package dev.hushnote.wiring.ui;

import dev.hushnote.capture.ui.PictureDrops;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files and links that are dropped on the window and are no pictures, which go their own way.
final class FileDrops {

    private final Consumer<List<String>> taken;

    /// @param taken told absolute paths and addresses
    FileDrops(Consumer<List<String>> taken) {
        this.taken = taken;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (!words(event.getDragboard()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            List<String> words = words(event.getDragboard());
            if (!words.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                taken.accept(words);
            }
        });
    }

    private static List<String> words(Dragboard board) {
        if (board.hasFiles()) {
            return board.getFiles().stream()
                    .map(File::toPath)
                    .filter(file -> !PictureDrops.isPicture(file))
                    .map(file -> file.toAbsolutePath().toString())
                    .toList();
        }
        String link = board.hasUrl() ? board.getUrl() : "";
        return link.startsWith("http") ? List.of(link) : List.of();
    }
}
