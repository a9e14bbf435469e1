package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Wrapped;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says what is being read, and lets the attendee give it up. It does not move: reading takes seconds at most.
final class ReadingPane extends VBox {

    private final Texts texts;
    private final Label what = Wrapped.label("heading");
    private final Button giveUp;
    private String name = "";

    ReadingPane(IncomingModel model, Texts texts) {
        this.texts = texts;
        this.giveUp = Fields.button(texts, "import.give-up", model::giveUp);
        getStyleClass().add("incoming-reading");
        getChildren().addAll(what, giveUp);
        texts.messagesProperty().subscribe(_ -> words());
    }

    void show(String reading) {
        name = reading;
        words();
    }

    void focus() {
        giveUp.requestFocus();
    }

    private void words() {
        what.setText(name.isEmpty() ? texts.get("import.reading-text") : texts.get("import.reading", name));
    }
}
