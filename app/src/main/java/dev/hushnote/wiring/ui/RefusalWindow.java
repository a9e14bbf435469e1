package dev.hushnote.wiring.ui;

import dev.hushnote.desktop.Appearance;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.EmptyState;
import dev.hushnote.text.Problem;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// What is shown instead of the window when the notebook cannot be opened: why, and what to do. Never an empty
/// notebook in its place.
final class RefusalWindow {

    private final Stage stage;
    private final Texts texts;
    private final Appearance appearance;

    RefusalWindow(Stage stage, Texts texts, Appearance appearance) {
        this.stage = stage;
        this.texts = texts;
        this.appearance = appearance;
    }

    /// @param typed what the attendee wrote meanwhile; it can be copied out
    /// @param closed called when the window was closed
    void show(Problem problem, String typed, Runnable closed) {
        Button close = new Button();
        close.textProperty().bind(texts.bind("window.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> {
            stage.close();
            closed.run();
        });
        EmptyState words = new EmptyState(
                Feather.ALERT_CIRCLE,
                texts.bind("window.not-opened"),
                texts.bind(problem.key(), problem.arguments().toArray()),
                close);
        VBox page = new VBox(words);
        if (!typed.isEmpty()) {
            Label kept = new Label();
            kept.textProperty().bind(texts.bind("window.typed"));
            TextArea text = new TextArea(typed);
            text.setEditable(false);
            text.setWrapText(true);
            page.getChildren().addAll(kept, text);
        }
        page.getStyleClass().addAll("window", "refusal");
        Scene scene = new Scene(page, 640, 360);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Hushnote");
        stage.setOnCloseRequest(_ -> closed.run());
        stage.show();
        close.requestFocus();
    }
}
