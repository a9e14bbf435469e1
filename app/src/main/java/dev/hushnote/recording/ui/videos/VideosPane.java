package dev.hushnote.recording.ui.videos;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Wrapped;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The way of a list of videos to its sessions, above the window. Escape leaves the choice of a session first, then all
/// of it.
final class VideosPane extends BorderPane {

    private final VideosModel model;
    private final Texts texts;
    private final Runnable away;
    private final ListWays ways;
    private final Label name = Wrapped.label("heading", "videos-heading");
    private final EventHandler<KeyEvent> escape = this::pressed;
    private Runnable front = () -> {};

    /// @param away takes it from the window
    VideosPane(VideosModel model, Texts texts, VideosUi.Sources sources, Runnable away) {
        this.model = model;
        this.texts = texts;
        this.away = away;
        this.ways = new ListWays(model, texts, sources);
        getStyleClass().add("videos");
        setMinWidth(0);
        setTop(name);
        // Before the layer above the window, which leaves everything at Escape.
        sceneProperty().subscribe((former, now) -> {
            if (former != null) {
                former.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            }
        });
        model.stageProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(_ -> words());
    }

    /// Gives the focus to what is to be done next.
    void focus() {
        front.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && model.stageProperty().get() instanceof Stage.Confirming(MatchedVideos matched)
                && matched.askedProperty().get() != null) {
            event.consume();
            matched.askNoMore();
        }
    }

    private void show(Stage stage) {
        words();
        switch (stage) {
            case Stage.Closed _ -> setCenter(null);
            case Stage.Asking asking -> {
                ways.show(asking.problem(), asking.name());
                setCenter(ways);
                front = ways::focus;
            }
            case Stage.Reading reading -> show(reading);
            case Stage.Confirming(MatchedVideos matched) -> {
                ConfirmPane pane = new ConfirmPane(
                        matched, texts, new ConfirmPane.Ways(() -> model.attach(matched), model::ask, away));
                setCenter(pane);
                front = pane::focus;
            }
        }
    }

    private void show(Stage.Reading reading) {
        Label words = Wrapped.label();
        words.textProperty()
                .bind(
                        reading.name().isEmpty()
                                ? texts.bind("videos.reading-text")
                                : texts.bind("videos.reading", reading.name()));
        Node cancel = VideoControls.button(texts, "videos.cancel", away);
        VBox box = new VBox(words, cancel);
        box.getStyleClass().add("videos-reading");
        setCenter(box);
        front = cancel::requestFocus;
    }

    private void words() {
        name.setText(
                model.stageProperty().get() instanceof Stage.Confirming(MatchedVideos matched)
                        ? texts.get("videos.heading-of", matched.conference().name())
                        : texts.get("videos.heading"));
    }
}
