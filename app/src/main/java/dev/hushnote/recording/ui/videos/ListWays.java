package dev.hushnote.recording.ui.videos;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Present;
import dev.hushnote.desktop.kit.TabMoves;
import dev.hushnote.desktop.kit.Wrapped;
import dev.hushnote.text.Problem;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks for a list of videos: a text or a file. Says why the last one could not be read; a text stays for mending.
final class ListWays extends ScrollPane {

    private final VideosModel model;
    private final Texts texts;
    private final VideosUi.Sources sources;
    private final VBox refusal = new VBox();
    private final Label refused = Wrapped.label("heading");
    private final Label why = Wrapped.label();
    private final TextArea text = new TextArea();
    private final Label nothingCopied = Wrapped.label("form-refusal");
    private final Button read;
    private final Button choose;
    private @Nullable Problem problem;
    private String name = "";

    ListWays(VideosModel model, Texts texts, VideosUi.Sources sources) {
        this.model = model;
        this.texts = texts;
        this.sources = sources;
        this.read = VideoControls.button(texts, "videos.match", this::readText);
        this.choose = VideoControls.button(() -> sources.file().get().ifPresent(model::take));
        getStyleClass().add("videos-ways");
        refusal.getStyleClass().add("incoming-refusal");
        refusal.getChildren().addAll(refused, why);
        VBox all = new VBox(refusal, VideoControls.wrapped(texts, "videos.ask"), textField(), nothingCopied, buttons());
        all.getChildren().add(VideoControls.wrapped(texts, "videos.formats", "second"));
        all.getStyleClass().add("videos-ways-content");
        setContent(all);
        VBox.setVgrow(text, Priority.ALWAYS);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        texts.messagesProperty().subscribe(_ -> words());
    }

    void show(@Nullable Problem reason, String what) {
        problem = reason;
        name = what;
        Present.when(nothingCopied, false);
        words();
        setVvalue(0);
    }

    /// Where the list can be pasted or, after a file was refused, another one be chosen.
    void focus() {
        applyCss();
        if (problem != null && !name.isEmpty()) {
            choose.requestFocus();
        } else {
            text.requestFocus();
        }
    }

    private void words() {
        Present.when(refusal, problem != null);
        if (problem != null) {
            refused.setText(name.isEmpty() ? texts.get("videos.text-refused") : texts.get("videos.refused", name));
            why.setText(texts.of(problem));
        }
        choose.setText(texts.get(problem == null ? "videos.choose-file" : "videos.choose-other"));
    }

    private TextArea textField() {
        text.promptTextProperty().bind(texts.bind("videos.text-prompt"));
        text.accessibleTextProperty().bind(texts.bind("videos.text"));
        text.setMinHeight(80);
        text.textProperty().subscribe(_ -> Present.when(nothingCopied, false));
        TabMoves.on(text);
        return text;
    }

    private FlowPane buttons() {
        read.getStyleClass().add("primary");
        read.disableProperty().bind(text.textProperty().map(String::isBlank));
        nothingCopied.textProperty().bind(texts.bind("videos.nothing-copied"));
        Button paste = VideoControls.button(texts, "videos.paste", this::paste);
        FlowPane buttons = new FlowPane(read, paste, choose);
        buttons.getStyleClass().add("videos-buttons");
        return buttons;
    }

    private void paste() {
        String copied = sources.copied().get();
        Present.when(nothingCopied, copied.isBlank());
        if (!copied.isBlank()) {
            text.setText(copied);
            readText();
        }
    }

    private void readText() {
        if (!text.getText().isBlank()) {
            model.take(text.getText());
        }
    }
}
