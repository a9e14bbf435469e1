package dev.hushnote.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A JavaFX window with nothing in it: the least that any window costs.
public final class EmptyWindow {

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setTitle("Empty window");
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
        });
    }
}
