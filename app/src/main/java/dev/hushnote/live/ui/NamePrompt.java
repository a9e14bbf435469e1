package dev.hushnote.live.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Overlay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Names the session that runs, in one line.
final class NamePrompt {

    private final LiveViewModel model;
    private final Texts texts;
    private final Overlay overlay;

    NamePrompt(LiveViewModel model, Texts texts, Overlay overlay) {
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
    }

    void open() {
        Label title = new Label(texts.get("header.name-title"));
        title.getStyleClass().add("heading");
        TextField line = new TextField();
        line.setPromptText(texts.get("header.name-prompt"));
        line.setAccessibleText(texts.get("header.name-title"));
        Label hint = new Label(texts.get("header.name-hint"));
        hint.getStyleClass().add("second");
        hint.setWrapText(true);
        VBox prompt = new VBox(title, line, hint);
        prompt.getStyleClass().add("name-prompt");
        line.setOnAction(_ -> {
            if (!line.getText().isBlank()) {
                overlay.close();
                model.name(line.getText());
            }
        });
        overlay.show(prompt, line);
    }
}
