package dev.hushnote.bench;

import dev.hushnote.desktop.Painted;
import dev.hushnote.wiring.ui.StartWatch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A JavaFX window with nothing in it: the least that any window costs.
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        StartWatch watch = new StartWatch(
                Optional.ofNullable(System.getenv("HUSHNOTE_START_LOG")).map(Path::of), ForkJoinPool.commonPool());
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setTitle("Empty window");
            Scene scene = new Scene(new StackPane(), 1280, 800);
            stage.setScene(scene);
            stage.show();
            Painted.then(scene, () -> watch.note("frame"));
        });
    }
}
